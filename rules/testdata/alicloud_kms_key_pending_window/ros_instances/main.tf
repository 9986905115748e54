variable "create" {
  type = bool
}

resource "alicloud_ros_stack" "none" {
  count         = 0
  template_body = jsonencode({ Resources = { Key = { Type = "ALIYUN::KMS::Key", Properties = { PendingWindowInDays = 3 } } } })
}

resource "alicloud_ros_stack" "unknown" {
  count         = var.create ? 1 : 0
  template_body = jsonencode({ Resources = { Key = { Type = "ALIYUN::KMS::Key", Properties = { PendingWindowInDays = 3 } } } }) # want `^alicloud_ros_stack.unknown: Key: PendingWindowInDays is 3`
}

resource "alicloud_ros_stack" "two" {
  count         = 2
  template_body = jsonencode({ Resources = { Key = { Type = "ALIYUN::KMS::Key", Properties = { PendingWindowInDays = 3 } } } }) # want `^alicloud_ros_stack.two: Key: PendingWindowInDays is 3`
}

resource "alicloud_ros_stack" "each" {
  for_each = { orders = 3, invoices = 7 } # want `^alicloud_ros_stack.each\["orders"\]: Key: PendingWindowInDays is 3`
  template_body = jsonencode({
    Resources = {
      Key = {
        Type       = "ALIYUN::KMS::Key"
        Properties = { PendingWindowInDays = each.value }
      }
    }
  })
}

resource "alicloud_ros_stack_group" "all" {
  for_each         = { orders = 3, invoices = 3 }
  stack_group_name = each.key
  # want@+5 `^alicloud_ros_stack_group.all: Key: PendingWindowInDays is 3`
  template_body = <<-YAML
    Resources:
      Key:
        Type: ALIYUN::KMS::Key
        Properties: { PendingWindowInDays: ${each.value}, Description: "${each.key}" }
  YAML
}
