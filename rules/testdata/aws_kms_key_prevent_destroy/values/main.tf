variable "protect" {
  default = false
}

resource "aws_kms_key" "false" {
  lifecycle {
    prevent_destroy = false # want `^aws_kms_key.false: prevent_destroy is not true`
  }
}

resource "aws_kms_key" "null" {
  lifecycle {
    prevent_destroy = null # want `^aws_kms_key.null: prevent_destroy is not true`
  }
}

resource "aws_kms_key" "other_lifecycle" { # want `^aws_kms_key.other_lifecycle: prevent_destroy is not set`
  lifecycle {
    create_before_destroy = true
  }
}

# OpenTofu evaluates it.
resource "aws_kms_key" "variable" {
  lifecycle {
    prevent_destroy = var.protect
  }
}

resource "aws_kms_external_key" "unset" { # want `^aws_kms_external_key.unset: prevent_destroy is not set`
}

resource "aws_kms_external_key" "true" {
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_kms_replica_key" "unset" {
  primary_key_arn = aws_kms_key.variable.arn
}
