# The provider validates what is ignored, too.
resource "aws_db_instance" "argument" {
  kms_key_id = aws_kms_key.main.key_id # want `kms_key_id is aws_kms_key.main.key_id, the id of the key, but the provider takes an ARN only`

  lifecycle {
    ignore_changes = [kms_key_id]
  }
}

resource "aws_db_instance" "all" {
  kms_key_id = "alias/main" # want `kms_key_id is "alias/main", the name of an alias, but the provider takes an ARN only`

  lifecycle {
    ignore_changes = all
  }
}

resource "aws_msk_cluster" "block" {
  encryption_info {
    encryption_at_rest_kms_key_arn = aws_kms_key.main.key_id # want `encryption_info.encryption_at_rest_kms_key_arn is aws_kms_key.main.key_id`
  }

  lifecycle {
    ignore_changes = [encryption_info]
  }
}

# The API does not see it again once the resource is there.
resource "aws_cloudwatch_log_group" "argument" {
  kms_key_id = aws_kms_key.main.key_id

  lifecycle {
    ignore_changes = [kms_key_id]
  }
}

resource "aws_lambda_function" "all" {
  kms_key_arn = aws_kms_alias.main.arn

  lifecycle {
    ignore_changes = all
  }
}
