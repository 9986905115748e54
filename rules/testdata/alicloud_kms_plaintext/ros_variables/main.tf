variable "default" {
  type    = string
  default = "swordfish"
}

variable "given" {
  type      = string
  sensitive = true
}

resource "alicloud_ros_stack_group" "default" {
  # want@+6 `^alicloud_ros_stack_group.default: Secret: SecretData is written out`
  template_body = <<-YAML
    Resources:
      Secret:
        Type: ALIYUN::KMS::Secret
        Properties:
          SecretData: ${var.default}
  YAML
}

resource "alicloud_ros_stack" "default" {
  # want@+3 `^alicloud_ros_stack.default: Secret: SecretData is written out`
  template_body = <<-JSON
    {
      "Resources": { "Secret": { "Type": "ALIYUN::KMS::Secret", "Properties": { "SecretData": "${var.default}" } } }
    }
  JSON
}

resource "alicloud_ros_stack" "given" {
  template_body = jsonencode({ Resources = { Secret = { Type = "ALIYUN::KMS::Secret", Properties = { SecretData = var.given } } } })
}
