variable "encrypted" {
  type = bool
}

resource "aws_ecr_repository" "each" {
  dynamic "encryption_configuration" {
    for_each = { main = aws_kms_alias.main.arn }
    content {
      kms_key = encryption_configuration.value # want `^aws_ecr_repository.each: encryption_configuration.kms_key is aws_kms_alias.main.arn`
    }
  }
}

resource "aws_ecr_repository" "iterator" {
  dynamic "encryption_configuration" {
    for_each = [{ key = "alias/main" }]
    iterator = encryption
    content {
      kms_key = encryption.value.key # want `^aws_ecr_repository.iterator: encryption_configuration.kms_key is "alias/main"`
    }
  }
}

resource "aws_ecr_repository" "perhaps" {
  dynamic "encryption_configuration" {
    for_each = var.encrypted ? ["KMS"] : []
    content {
      encryption_type = encryption_configuration.value
      kms_key         = aws_kms_alias.main.arn # want `^aws_ecr_repository.perhaps: encryption_configuration.kms_key is aws_kms_alias.main.arn`
    }
  }
}

resource "aws_ecr_repository" "none" {
  dynamic "encryption_configuration" {
    for_each = []
    content {
      kms_key = aws_kms_alias.main.arn
    }
  }
}

resource "aws_ecr_repository" "key" {
  dynamic "encryption_configuration" {
    for_each = [aws_kms_alias.main.target_key_arn]
    content {
      kms_key = encryption_configuration.value
    }
  }
}
