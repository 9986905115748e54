variable "number" {
  type = number
}

resource "aws_redshift_cluster" "none" {
  count      = 0
  kms_key_id = aws_kms_alias.main.arn
}

resource "aws_redshift_cluster" "unknown" {
  count      = var.number
  kms_key_id = aws_kms_alias.main.arn # want `^aws_redshift_cluster.unknown: kms_key_id is aws_kms_alias.main.arn`
}

resource "aws_redshift_cluster" "some" {
  for_each   = { a = aws_kms_alias.main.target_key_arn, b = aws_kms_alias.main.arn }
  kms_key_id = each.value # want `^aws_redshift_cluster.some\["b"\]: kms_key_id is aws_kms_alias.main.arn`
}
