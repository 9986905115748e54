# What a caller switches on is checked, with what it then is.
variable "on" {
  type = bool
}

variable "key" {
  type    = string
  default = null
}

resource "aws_kms_key" "main" {}

resource "aws_kms_alias" "main" {
  name          = "alias/main"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_ecr_repository" "list" {
  dynamic "encryption_configuration" {
    for_each = var.on ? [aws_kms_alias.main.arn] : []
    content {
      kms_key = encryption_configuration.value # want `^aws_ecr_repository.list: encryption_configuration.kms_key is aws_kms_alias.main.arn`
    }
  }
}

resource "aws_ecr_repository" "set" {
  dynamic "encryption_configuration" {
    for_each = var.on ? toset(["alias/main"]) : toset([])
    content {
      kms_key = encryption_configuration.value # want `^aws_ecr_repository.set: encryption_configuration.kms_key is "alias/main"`
    }
  }
}

resource "aws_ecr_repository" "object" {
  dynamic "encryption_configuration" {
    for_each = var.on ? [{ key = aws_kms_alias.main.arn }] : []
    content {
      kms_key = encryption_configuration.value.key # want `^aws_ecr_repository.object: encryption_configuration.kms_key is aws_kms_alias.main.arn`
    }
  }
}

resource "aws_ecr_repository" "loop" {
  dynamic "encryption_configuration" {
    for_each = [for key in var.on ? [aws_kms_alias.main] : [] : key.arn]
    content {
      kms_key = encryption_configuration.value # want `^aws_ecr_repository.loop: encryption_configuration.kms_key is aws_kms_alias.main.arn`
    }
  }
}

resource "aws_ecr_repository" "either" {
  dynamic "encryption_configuration" {
    for_each = var.on ? [aws_kms_alias.main.arn] : [aws_kms_key.main.arn]
    content {
      kms_key = encryption_configuration.value
    }
  }
}

resource "aws_rds_cluster" "map" {
  for_each   = var.on ? { orders = aws_kms_alias.main.arn } : {}
  kms_key_id = each.value # want `^aws_rds_cluster.map: kms_key_id is aws_kms_alias.main.arn`
}

resource "aws_rds_cluster" "maps" {
  for_each   = var.on ? { orders = aws_kms_alias.main.arn, invoices = aws_kms_alias.main.target_key_arn } : {}
  kms_key_id = each.value
}

resource "aws_elasticache_replication_group" "coalesce" {
  kms_key_id = coalesce(var.key, aws_kms_alias.main.name) # want `^aws_elasticache_replication_group.coalesce: kms_key_id is aws_kms_alias.main.name`
}

resource "aws_elasticache_replication_group" "first" {
  kms_key_id = coalesce(aws_kms_key.main.key_id, aws_kms_alias.main.name)
}
