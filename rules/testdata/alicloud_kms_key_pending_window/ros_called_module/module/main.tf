variable "days" {
  type = number
}

resource "alicloud_ros_stack" "kms" {
  template_body = <<-JSON
    {
      "Resources": {
        "Key": { "Type": "ALIYUN::KMS::Key", "Properties": { "PendingWindowInDays": ${var.days} } }
      }
    }
  JSON
}
