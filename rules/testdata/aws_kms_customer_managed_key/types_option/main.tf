resource "aws_db_instance" "main" { # want `^aws_db_instance.main: kms_key_id is not set`
}

resource "aws_ebs_volume" "main" {}

resource "aws_secretsmanager_secret" "main" {}
