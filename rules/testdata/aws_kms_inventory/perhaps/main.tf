variable "volumes" {
  type = list(string)
}

resource "aws_kms_key" "orders" { # want `policy: cannot be known, since aws_kms_key_policy.other may be for it; .* users: cannot be known\.$`
}

resource "aws_kms_key_policy" "other" {
  key_id = data.aws_kms_key.other.id
  policy = "{}"
}

resource "aws_instance" "orders" {
  dynamic "ebs_block_device" {
    for_each = var.volumes

    content {
      device_name = ebs_block_device.value
      encrypted   = true
      kms_key_id  = aws_kms_key.orders.arn
    }
  }
}
