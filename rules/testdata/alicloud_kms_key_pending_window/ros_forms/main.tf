# real TFLint only: the mock has no functions
variable "unknown" {
  type = string
}

locals {
  days = 3 # want `^alicloud_ros_stack.json: Key: PendingWindowInDays is 3`
  body = jsonencode({ Resources = { Key = { Type = "ALIYUN::KMS::Key", Properties = { PendingWindowInDays = 3 } } } }) # want `^alicloud_ros_stack.local: Key: PendingWindowInDays is 3`
}

resource "alicloud_ros_stack" "json" {
  template_body = jsonencode({
    Resources = {
      Key = {
        Type = "ALIYUN::KMS::Key"
        Properties = {
          PendingWindowInDays = local.days
        }
      }
    }
  })
}

resource "alicloud_ros_stack_group" "yaml" {
  template_body = yamlencode({
    Resources = {
      Key = {
        Type = "ALIYUN::KMS::Key"
        Properties = {
          PendingWindowInDays = 3 # want `^alicloud_ros_stack_group.yaml: Key: PendingWindowInDays is 3`
          Description         = var.unknown
        }
      }
    }
  })
}

resource "alicloud_ros_stack" "local" {
  template_body = local.body
}

resource "alicloud_ros_stack_group" "file" {
  template_body = file("template.yml") # want `^alicloud_ros_stack_group.file: Key: PendingWindowInDays is 3`
}

resource "alicloud_ros_stack" "file" {
  template_body = file("template.json") # want `^alicloud_ros_stack.file: Key: PendingWindowInDays is 3`
}

resource "alicloud_ros_stack_group" "rendered" {
  template_body = templatefile("template.yml.tftpl", { days = 3, description = "orders" }) # want `^alicloud_ros_stack_group.rendered: Key: PendingWindowInDays is 3`
}

resource "alicloud_ros_stack_group" "rendered_in_part" {
  template_body = templatefile("template.yml.tftpl", { days = 3, description = var.unknown }) # want `^alicloud_ros_stack_group.rendered_in_part: Key: PendingWindowInDays is 3`
}

resource "alicloud_ros_stack_group" "rendered_without" {
  template_body = templatefile("template.yml.tftpl", { days = var.unknown, description = "orders" })
}

resource "alicloud_ros_stack_group" "either" {
  # want@+5 `^alicloud_ros_stack_group.either: Key: PendingWindowInDays is 3`
  template_body = <<-YAML
    Resources:
      Key:
        Type: ALIYUN::KMS::Key
        Properties: { PendingWindowInDays: 3, KeySpec: "${var.unknown == "" ? "RSA_2048" : "EC_P256"}" }
  YAML
}

resource "alicloud_ros_stack_group" "one_of_two" {
  template_body = <<-YAML
    Resources:
      Key:
        Type: ALIYUN::KMS::Key
        Properties: { PendingWindowInDays: ${var.unknown == "" ? 3 : 7} }
  YAML
}
