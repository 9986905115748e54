variable "protection" {
  type = string
}

resource "alicloud_ros_stack" "protected" {
  stack_name          = "protected"
  deletion_protection = "Enabled"
  template_body       = jsonencode({ Resources = { Key = { Type = "ALIYUN::KMS::Key" } } })
}

resource "alicloud_ros_stack" "perhaps" {
  stack_name          = "perhaps"
  deletion_protection = var.protection
  template_body       = jsonencode({ Resources = { Key = { Type = "ALIYUN::KMS::Key" } } })
}

resource "alicloud_ros_stack" "not_protected" {
  stack_name          = "not-protected"
  deletion_protection = "Disabled"
  template_body       = jsonencode({ Resources = { Key = { Type = "ALIYUN::KMS::Key" } } }) # want `^alicloud_ros_stack.not_protected: Key: DeletionProtection is not set`
}

resource "alicloud_ros_stack" "kept" {
  stack_name    = "kept"
  template_body = jsonencode({ Resources = { Key = { Type = "ALIYUN::KMS::Key" } } })

  lifecycle {
    prevent_destroy = true
  }
}

resource "alicloud_ros_stack" "ignored" {
  stack_name    = "ignored"
  template_body = jsonencode({ Resources = { Key = { Type = "ALIYUN::KMS::Key" } } })

  lifecycle {
    ignore_changes = [template_body]
  }
}
