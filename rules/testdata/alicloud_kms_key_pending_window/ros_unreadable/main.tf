variable "body" {
  type = string
}

variable "resources" {
  type = any
}

resource "alicloud_ros_stack" "unset" {
  stack_name   = "unset"
  template_url = "oss://templates/kms.json"
}

resource "alicloud_ros_stack" "null" {
  template_body = null
}

resource "alicloud_ros_stack" "empty" {
  template_body = ""
}

resource "alicloud_ros_stack" "unknown" {
  template_body = var.body
}

resource "alicloud_ros_stack" "resources" {
  template_body = jsonencode({ Resources = var.resources })
}

resource "alicloud_ros_stack" "number" {
  template_body = 7
}

resource "alicloud_ros_stack" "list" {
  template_body = jsonencode([{ Resources = { Key = { Type = "ALIYUN::KMS::Key", Properties = { PendingWindowInDays = 3 } } } }])
}

resource "alicloud_ros_stack" "shapes" {
  template_body = jsonencode({ Resources = { Key = "ALIYUN::KMS::Key", Other = { Type = ["ALIYUN::KMS::Key"] }, Third = { Type = "ALIYUN::KMS::Key", Properties = [3] } } })
}

resource "alicloud_ros_stack_group" "broken" {
  template_body = <<-YAML
    Resources:
      Key: [
        Type: ALIYUN::KMS::Key
      Properties: { PendingWindowInDays: 3
  YAML
}

resource "alicloud_ros_stack" "broken" {
  template_body = "{\"Resources\": {\"Key\": {\"Type\": \"ALIYUN::KMS::Key\", \"Properties\": {\"PendingWindowInDays\": 3}}"
}
