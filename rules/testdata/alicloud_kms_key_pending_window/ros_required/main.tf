# ROS has 30 days where nothing is written.
resource "alicloud_ros_stack" "kms" {
  template_body = jsonencode({ Resources = { Key = { Type = "ALIYUN::KMS::Key" } } })
}
