resource "aws_cloudwatch_log_group" "orders" {
  name       = "/ecs/orders"
  kms_key_id = aws_kms_key.logs.arn
}

resource "aws_efs_file_system" "uploads" {
  encrypted  = true
  kms_key_id = data.aws_kms_alias.files.target_key_arn
}

data "aws_kms_alias" "files" {
  name = "alias/files"
}
