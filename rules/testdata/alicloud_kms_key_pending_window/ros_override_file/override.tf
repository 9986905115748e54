resource "alicloud_ros_stack" "mended" {
  template_body = jsonencode({ Resources = { Key = { Type = "ALIYUN::KMS::Key", Properties = { PendingWindowInDays = 7 } } } })
}

resource "alicloud_ros_stack" "broken" {
  template_body = jsonencode({ Resources = { Key = { Type = "ALIYUN::KMS::Key", Properties = { PendingWindowInDays = 3 } } } }) # want `^alicloud_ros_stack.broken: Key: PendingWindowInDays is 3`
}
