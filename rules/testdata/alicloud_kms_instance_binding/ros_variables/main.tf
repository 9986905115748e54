variable "instance" {
  type    = string
  default = ""
}

# The callers of the module say which instance it is.
resource "alicloud_ros_stack_group" "yaml" {
  template_body = <<-YAML
    Resources:
      Key:
        Type: ALIYUN::KMS::Key
        Properties:
          DKMSInstanceId: "${var.instance}"
  YAML
}

resource "alicloud_ros_stack" "json" {
  template_body = jsonencode({
    Resources = {
      Key = {
        Type       = "ALIYUN::KMS::Key"
        Properties = { DKMSInstanceId = var.instance }
      }
    }
  })
}

resource "alicloud_ros_stack" "empty" {
  template_body = jsonencode({
    Resources = {
      Key = {
        Type       = "ALIYUN::KMS::Key"
        Properties = { DKMSInstanceId = "", Description = var.instance } # want `^alicloud_ros_stack.empty: Key: DKMSInstanceId is not set`
      }
    }
  })
}
