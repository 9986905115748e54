# Secrets, parameters and streams by alias, which all of them keep, and a
# function and a repository, which do not.
resource "aws_kms_key" "app" {
  description             = "app"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy                  = file("${path.module}/key.json")
}

resource "aws_kms_alias" "app" {
  name_prefix   = "alias/app-"
  target_key_id = aws_kms_key.app.key_id
}

resource "aws_secretsmanager_secret" "database" {
  name       = "database"
  kms_key_id = aws_kms_alias.app.arn
}

resource "aws_ssm_parameter" "token" {
  name   = "/app/token"
  type   = "SecureString"
  value  = "placeholder"
  key_id = aws_kms_alias.app.name

  lifecycle {
    ignore_changes = [value]
  }
}

resource "aws_kinesis_stream" "clicks" {
  name            = "clicks"
  shard_count     = 1
  encryption_type = "KMS"
  kms_key_id      = aws_kms_alias.app.arn
}

resource "aws_lambda_function" "app" {
  function_name = "app"
  role          = "arn:aws:iam::111122223333:role/app"
  kms_key_arn   = aws_kms_alias.app.arn # want aws_kms_reference_refused

  environment {
    variables = { STAGE = "production" }
  }
}

resource "aws_ecr_repository" "app" {
  name = "app"

  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_alias.app.arn # want aws_kms_reference_replaces
  }
}

resource "aws_cloudwatch_log_group" "app" {
  name       = "/aws/lambda/app"
  kms_key_id = aws_kms_key.app.arn
}
