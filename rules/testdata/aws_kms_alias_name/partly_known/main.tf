variable "name" {
  type = string
}

variable "short" {
  type = bool
}

resource "aws_kms_alias" "unknown" {
  name          = var.name
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "unknown_end" {
  name          = "alias/${var.name}"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "known_start" {
  name          = "orders-${var.name}" # want `name is "orders-…", but KMS takes only names that begin with "alias/"`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "known_middle" {
  name          = "alias/${var.name} orders/${var.name}" # want `Replace " ".`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "reserved" {
  name          = "alias/aws/${var.name}" # want `KMS keeps names that begin with "alias/aws/"`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "from_a_resource" {
  name          = "alias/${aws_s3_bucket.orders.bucket}"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "both_wrong" {
  name          = var.short ? "orders" : "the-orders" # want `name is "orders"`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "one_wrong" {
  name          = var.short ? "orders" : "alias/orders"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "or_none" {
  name          = var.short ? null : "orders"
  target_key_id = aws_kms_key.main.key_id
}
