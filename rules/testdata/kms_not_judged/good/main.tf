variable "log_policy" {
  type    = string
  default = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": {
        "Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
        "Action": "kms:*",
        "Resource": "*"
      }
    }
  EOT
}

resource "aws_kms_key" "logs" {
  enable_key_rotation = true
  policy              = var.log_policy
}

resource "alicloud_kms_instance" "main" {
  product_version = "3"

  lifecycle {
    prevent_destroy = true
  }
}

resource "alicloud_kms_key" "orders" {
  dkms_instance_id       = alicloud_kms_instance.main.id
  automatic_rotation     = "Enabled"
  rotation_interval      = "31536000s"
  pending_window_in_days = 30
  policy = jsonencode({
    Version = "1"
    Statement = [{
      Effect    = "Allow"
      Principal = { RAM = ["acs:ram::1234567890123456:*"] }
      Action    = ["kms:*"]
      Resource  = ["*"]
    }]
  })
}
