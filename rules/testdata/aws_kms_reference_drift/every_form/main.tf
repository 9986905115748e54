variable "key" {
  type = string
}

variable "alias" {
  type    = string
  default = "arn:aws:kms:eu-central-1:111122223333:alias/main"
}

locals {
  alias = data.aws_kms_alias.main.arn
}

data "aws_kms_alias" "main" {
  name = "alias/main"
}

data "aws_kms_key" "main" {
  key_id = data.aws_kms_alias.main.arn
}

resource "aws_dynamodb_table" "local" {
  server_side_encryption {
    enabled     = true
    kms_key_arn = local.alias # want `^aws_dynamodb_table.local: server_side_encryption.kms_key_arn is data.aws_kms_alias.main.arn, the ARN of an alias, while DynamoDB gives back the ARN of the key, so that every plan has a change. Write data.aws_kms_alias.main.target_key_arn`
  }
}

resource "aws_dynamodb_table" "variable" {
  server_side_encryption {
    enabled     = true
    kms_key_arn = var.alias # want `server_side_encryption.kms_key_arn is "arn:aws:kms:eu-central-1:111122223333:alias/main", .* Write the ARN of the key.$`
  }
}

resource "aws_dynamodb_table" "unknown" {
  server_side_encryption {
    enabled     = true
    kms_key_arn = var.key
  }
}

resource "aws_dynamodb_table" "null" {
  server_side_encryption {
    enabled     = true
    kms_key_arn = null
  }
}

resource "aws_dynamodb_table" "dynamic" {
  dynamic "server_side_encryption" {
    for_each = [data.aws_kms_key.main]
    content {
      enabled     = true
      kms_key_arn = server_side_encryption.value.key_id # want `server_side_encryption.kms_key_arn is data.aws_kms_key.main.key_id, the ARN of an alias,`
    }
  }
}

resource "aws_eks_cluster" "dynamic" {
  dynamic "encryption_config" {
    for_each = var.key == "" ? [] : [1]
    content {
      dynamic "provider" {
        for_each = [data.aws_kms_alias.main.arn]
        content {
          key_arn = provider.value # want `encryption_config.provider.key_arn is data.aws_kms_alias.main.arn`
        }
      }
    }
  }
}

# What EKS makes of an id or a name is not known.
resource "aws_eks_cluster" "id" {
  encryption_config {
    provider {
      key_arn = data.aws_kms_alias.main.target_key_id
    }
  }
}

resource "aws_eks_cluster" "name" {
  encryption_config {
    provider {
      key_arn = data.aws_kms_alias.main.name
    }
  }
}

resource "aws_kms_key_policy" "data" {
  key_id = data.aws_kms_key.main.arn # want `key_id is data.aws_kms_key.main.arn, the ARN of the key,.* Write data.aws_kms_key.main.id`
}

resource "aws_kms_key_policy" "target" {
  key_id = data.aws_kms_alias.main.target_key_arn # want `key_id is data.aws_kms_alias.main.target_key_arn, .* Write data.aws_kms_alias.main.target_key_id`
}

resource "aws_kms_key_policy" "literal" {
  key_id = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab" # want `key_id is "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab", .* Write the id of the key.$`
}

resource "aws_kms_key_policy" "id" {
  key_id = data.aws_kms_key.main.id
}

# KMS refuses it, which another rule says.
resource "aws_kms_key_policy" "alias" {
  key_id = data.aws_kms_alias.main.arn
}

resource "aws_kms_key_policy" "one_result" {
  key_id = var.key == "" ? data.aws_kms_key.main.arn : data.aws_kms_key.main.id
}
