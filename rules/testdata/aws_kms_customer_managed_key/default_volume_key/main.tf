resource "aws_ebs_default_kms_key" "main" {
  key_arn = aws_kms_key.volumes.arn
}

resource "aws_ebs_volume" "main" {
  encrypted = true
}

resource "aws_secretsmanager_secret" "main" { # want `^aws_secretsmanager_secret.main: `
}
