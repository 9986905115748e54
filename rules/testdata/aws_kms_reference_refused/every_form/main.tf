variable "key" {
  type = string
}

locals {
  id = aws_kms_key.main.id
}

resource "aws_kms_key" "main" {}

resource "aws_kms_alias" "main" {
  name          = "alias/main"
  target_key_id = aws_kms_key.main.key_id
}

data "aws_kms_key" "echo" {
  key_id = aws_kms_alias.main.name
}

# Where the provider validates, everything but an ARN is refused.
resource "aws_db_instance" "name" {
  kms_key_id = aws_kms_alias.main.name # want `kms_key_id is aws_kms_alias.main.name, the name of an alias, but the provider takes an ARN only,.* Write aws_kms_alias.main.target_key_arn`
}

resource "aws_db_instance" "echoed" {
  kms_key_id = data.aws_kms_key.echo.key_id # want `kms_key_id is data.aws_kms_key.echo.key_id, the name of an alias,`
}

resource "aws_db_instance" "literal" {
  kms_key_id = "alias/aws/rds" # want `kms_key_id is "alias/aws/rds", the name of an alias, .* Write the ARN of the key.$`
}

resource "aws_db_instance" "local" {
  kms_key_id = local.id # want `kms_key_id is aws_kms_key.main.id, the id of the key,`
}

resource "aws_db_instance" "both" {
  kms_key_id = var.key == "" ? local.id : "mrk-1234abcd12ab34cd56ef1234567890ab" # want `kms_key_id is aws_kms_key.main.id, the id of the key,`
}

resource "aws_db_instance" "one_result" {
  kms_key_id = var.key == "" ? local.id : aws_kms_key.main.arn
}

resource "aws_db_instance" "alias" {
  kms_key_id = aws_kms_alias.main.arn
}

resource "aws_db_instance" "unknown" {
  kms_key_id = var.key
}

resource "aws_db_instance" "null" {
  kms_key_id = null
}

resource "aws_db_instance" "empty" {
  kms_key_id = ""
}

# CloudWatch Logs takes the ARN of the key. What it makes of that of an alias is not known.
resource "aws_cloudwatch_log_group" "name" {
  kms_key_id = aws_kms_alias.main.name # want `kms_key_id is aws_kms_alias.main.name, the name of an alias, which CloudWatch Logs refuses, so that apply fails. Write aws_kms_alias.main.target_key_arn`
}

resource "aws_cloudwatch_log_group" "alias" {
  kms_key_id = aws_kms_alias.main.arn
}

resource "aws_cloudwatch_log_group" "key" {
  kms_key_id = aws_kms_alias.main.target_key_arn
}

resource "aws_launch_template" "alias" {
  block_device_mappings {
    ebs {
      kms_key_id = aws_kms_alias.main.arn
    }
  }
}

resource "aws_kms_grant" "alias" {
  key_id = aws_kms_alias.main.arn # want `key_id is aws_kms_alias.main.arn, the ARN of an alias, which KMS refuses, so that apply fails. Write aws_kms_alias.main.target_key_id`
}

resource "aws_kms_grant" "literal" {
  key_id = "alias/main" # want `key_id is "alias/main", the name of an alias, which KMS refuses, so that apply fails. Write the id of the key.$`
}

resource "aws_kms_grant" "arn" {
  key_id = aws_kms_key.main.arn
}

resource "aws_kms_key_policy" "name" {
  key_id = aws_kms_alias.main.id # want `key_id is aws_kms_alias.main.id, the name of an alias, which KMS refuses, so that apply fails. Write aws_kms_alias.main.target_key_id`
}

resource "aws_kms_key_policy" "arn" {
  key_id = aws_kms_key.main.arn
}

# These take a key in every form.
resource "aws_sns_topic" "alias" {
  kms_master_key_id = "alias/main"
}

resource "aws_ssm_parameter" "alias" {
  key_id = aws_kms_alias.main.arn
}

resource "aws_kinesis_stream" "alias" {
  kms_key_id = aws_kms_alias.main.name
}
