terraform {
  backend "s3" {}
}

# want@+1 `^aws_kms_key.each\["a"\]: rotation: on, every 90 days; .* aliases: aws_kms_alias.each\["a"\]; users: aws_sqs_queue.a\.$` `^aws_kms_key.each\["b"\]: rotation: off; .* aliases: none here; users: none here\.$`
resource "aws_kms_key" "each" {
  for_each                = { a = 90, b = null }
  enable_key_rotation     = each.value != null
  rotation_period_in_days = each.value
}

resource "aws_kms_alias" "each" {
  for_each      = toset(["a"])
  target_key_id = aws_kms_key.each[each.key].key_id
}

resource "aws_sqs_queue" "a" {
  kms_master_key_id = aws_kms_alias.each["a"].name
}
