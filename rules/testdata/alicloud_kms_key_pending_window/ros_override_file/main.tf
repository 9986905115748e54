resource "alicloud_ros_stack" "mended" {
  template_body = jsonencode({ Resources = { Key = { Type = "ALIYUN::KMS::Key", Properties = { PendingWindowInDays = 3 } } } })
}

resource "alicloud_ros_stack" "broken" {
  template_body = jsonencode({ Resources = { Key = { Type = "ALIYUN::KMS::Key", Properties = { PendingWindowInDays = 7 } } } })
}
