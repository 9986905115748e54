variable "number" {
  type = number
}

variable "id" {
  type    = string
  default = "1234abcd-12ab-34cd-56ef-1234567890ab"
}

resource "aws_cloudtrail" "none" {
  count      = 0
  kms_key_id = aws_kms_key.main.key_id
}

resource "aws_cloudtrail" "unknown" {
  count      = var.number
  kms_key_id = aws_kms_key.main.key_id # want `^aws_cloudtrail.unknown: kms_key_id is aws_kms_key.main.key_id`
}

resource "aws_cloudtrail" "some" {
  for_each   = { a = aws_kms_key.main.arn, b = aws_kms_key.main.key_id }
  kms_key_id = each.value # want `^aws_cloudtrail.some\["b"\]: kms_key_id is aws_kms_key.main.key_id`
}

resource "aws_cloudtrail" "default" {
  kms_key_id = var.id # want `^aws_cloudtrail.default: kms_key_id is "1234abcd-12ab-34cd-56ef-1234567890ab", the id of the key`
}

resource "aws_dynamodb_table" "dynamic" {
  dynamic "server_side_encryption" {
    for_each = [aws_kms_key.main]
    content {
      enabled     = true
      kms_key_arn = server_side_encryption.value.key_id # want `^aws_dynamodb_table.dynamic: server_side_encryption.kms_key_arn is aws_kms_key.main.key_id`
    }
  }
}
