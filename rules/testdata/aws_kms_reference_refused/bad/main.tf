resource "aws_cloudwatch_log_group" "orders" {
  name       = "/ecs/orders"
  kms_key_id = aws_kms_key.logs.key_id # want `^aws_cloudwatch_log_group.orders: kms_key_id is aws_kms_key.logs.key_id, the id of the key, which CloudWatch Logs refuses, so that apply fails. Write aws_kms_key.logs.arn.$`
}

resource "aws_efs_file_system" "uploads" {
  encrypted  = true
  kms_key_id = data.aws_kms_alias.files.target_key_id # want `^aws_efs_file_system.uploads: kms_key_id is data.aws_kms_alias.files.target_key_id, the id of the key, but the provider takes an ARN only, so that plan or apply fails. Write data.aws_kms_alias.files.target_key_arn.$`
}

data "aws_kms_alias" "files" {
  name = "alias/files"
}
