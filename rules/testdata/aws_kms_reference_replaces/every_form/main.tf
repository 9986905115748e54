variable "keys" {
  type = map(string)
}

locals {
  prefix = "arn:aws:kms:eu-central-1:${data.aws_caller_identity.current.account_id}"
  alias  = aws_kms_alias.main.arn
  again  = local.alias
  keys = {
    alias = "${local.prefix}:alias/main"
    key   = "${local.prefix}:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  }
}

data "aws_caller_identity" "current" {}

data "aws_kms_alias" "main" {
  name = "alias/main"
}

data "aws_kms_key" "by_alias_arn" {
  key_id = aws_kms_alias.main.arn
}

data "aws_kms_key" "by_alias_data" {
  key_id = data.aws_kms_alias.main.name
}

data "aws_kms_key" "by_literal" {
  count  = 1
  key_id = "arn:aws:kms:eu-central-1:111122223333:alias/main"
}

data "aws_kms_key" "by_key" {
  key_id = aws_kms_key.main.arn
}

data "aws_kms_key" "by_id" {
  key_id = "mrk-1234abcd12ab34cd56ef1234567890ab"
}

data "aws_kms_key" "unknown" {
  key_id = var.keys["main"]
}

data "aws_kms_key" "either" {
  key_id = var.keys["main"] == "" ? aws_kms_alias.main.arn : aws_kms_key.main.arn
}

data "aws_ebs_default_kms_key" "current" {}

resource "aws_kms_key" "main" {}

resource "aws_kms_alias" "main" {
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "counted" {
  count         = 2
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "single" {
  count         = 1
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "perhaps" {
  count         = var.keys["main"] == "" ? 0 : 1
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "named" {
  for_each      = toset(["a", "b"])
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_replica_key" "main" {
  primary_key_arn = aws_kms_key.main.arn
}

# An argument that is not validated.
resource "aws_ecr_repository" "resource" {
  encryption_configuration {
    kms_key = aws_kms_alias.main.arn # want `kms_key is aws_kms_alias.main.arn, the ARN of an alias,.* Write aws_kms_alias.main.target_key_arn`
  }
}

resource "aws_ecr_repository" "alias_name" {
  encryption_configuration {
    kms_key = aws_kms_alias.main.name # want `kms_key is aws_kms_alias.main.name, the name of an alias,`
  }
}

resource "aws_ecr_repository" "alias_id" {
  encryption_configuration {
    kms_key = aws_kms_alias.main.id # want `kms_key is aws_kms_alias.main.id, the name of an alias,`
  }
}

resource "aws_ecr_repository" "alias_target_id" {
  encryption_configuration {
    kms_key = aws_kms_alias.main.target_key_id # want `kms_key is aws_kms_alias.main.target_key_id, the id of the key,.* Write aws_kms_alias.main.target_key_arn`
  }
}

resource "aws_ecr_repository" "key_id" {
  encryption_configuration {
    kms_key = aws_kms_key.main.key_id # want `kms_key is aws_kms_key.main.key_id, the id of the key,.* Write aws_kms_key.main.arn`
  }
}

resource "aws_ecr_repository" "replica_id" {
  encryption_configuration {
    kms_key = aws_kms_replica_key.main.id # want `kms_key is aws_kms_replica_key.main.id, the id of the key,.* Write aws_kms_replica_key.main.arn`
  }
}

resource "aws_ecr_repository" "data" {
  encryption_configuration {
    kms_key = data.aws_kms_alias.main.id # want `kms_key is data.aws_kms_alias.main.id, the ARN of an alias,.* Write data.aws_kms_alias.main.target_key_arn`
  }
}

resource "aws_ecr_repository" "data_target_id" {
  encryption_configuration {
    kms_key = data.aws_kms_alias.main.target_key_id # want `kms_key is data.aws_kms_alias.main.target_key_id, the id of the key,`
  }
}

resource "aws_ecr_repository" "echoed_arn" {
  encryption_configuration {
    kms_key = data.aws_kms_key.by_alias_arn.key_id # want `kms_key is data.aws_kms_key.by_alias_arn.key_id, the ARN of an alias,.* Write data.aws_kms_key.by_alias_arn.arn`
  }
}

resource "aws_ecr_repository" "echoed_name" {
  encryption_configuration {
    kms_key = data.aws_kms_key.by_alias_data.key_id # want `the name of an alias,`
  }
}

resource "aws_ecr_repository" "echoed_literal" {
  encryption_configuration {
    kms_key = data.aws_kms_key.by_literal[0].key_id # want `kms_key is data.aws_kms_key.by_literal\[0\].key_id, the ARN of an alias,`
  }
}

resource "aws_ecr_repository" "echoed_id" {
  encryption_configuration {
    kms_key = data.aws_kms_key.by_id.key_id # want `the id of the key,`
  }
}

resource "aws_ecr_repository" "data_id" {
  encryption_configuration {
    kms_key = data.aws_kms_key.by_key.id # want `the id of the key,.* Write data.aws_kms_key.by_key.arn`
  }
}

resource "aws_ecr_repository" "literal_name" {
  encryption_configuration {
    kms_key = "alias/main" # want `kms_key is "alias/main", the name of an alias,.* Write the ARN of the key.$`
  }
}

resource "aws_ecr_repository" "literal_id" {
  encryption_configuration {
    kms_key = "1234abcd-12ab-34cd-56ef-1234567890ab" # want `kms_key is "1234abcd-12ab-34cd-56ef-1234567890ab", the id of the key,`
  }
}

resource "aws_ecr_repository" "managed" {
  encryption_configuration {
    kms_key = "arn:aws-cn:kms:cn-north-1:111122223333:alias/aws/ecr" # want `the ARN of an alias,`
  }
}

resource "aws_ecr_repository" "known_in_part" {
  encryption_configuration {
    kms_key = "${local.prefix}:alias/main" # want `kms_key is "arn:aws:kms:eu-central-1:…", the ARN of an alias,`
  }
}

resource "aws_ecr_repository" "local" {
  encryption_configuration {
    kms_key = local.again # want `kms_key is aws_kms_alias.main.arn, the ARN of an alias,`
  }
}

resource "aws_ecr_repository" "local_object" {
  encryption_configuration {
    kms_key = local.keys["alias"] # want `the ARN of an alias,`
  }
}

resource "aws_ecr_repository" "interpolated" {
  encryption_configuration {
    kms_key = aws_kms_alias.main.arn # want `kms_key is aws_kms_alias.main.arn, the ARN of an alias,`
  }
}

resource "aws_ecr_repository" "counted" {
  encryption_configuration {
    kms_key = aws_kms_alias.counted[0].arn # want `kms_key is aws_kms_alias.counted\[0\].arn, .* Write aws_kms_alias.counted\[0\].target_key_arn`
  }
}

resource "aws_ecr_repository" "named" {
  encryption_configuration {
    kms_key = aws_kms_alias.named["a"].arn # want `kms_key is aws_kms_alias.named\["a"\].arn, .* Write aws_kms_alias.named\["a"\].target_key_arn`
  }
}

resource "aws_ecr_repository" "one" {
  encryption_configuration {
    kms_key = one(aws_kms_alias.single[*].arn) # want `kms_key is aws_kms_alias.single\[…\].arn, the ARN of an alias,`
  }
}

resource "aws_ecr_repository" "splat" {
  encryption_configuration {
    kms_key = (aws_kms_alias.counted[*].arn)[0] # want `the ARN of an alias,`
  }
}

resource "aws_ecr_repository" "old_splat" {
  encryption_configuration {
    kms_key = aws_kms_alias.counted.*.arn[1] # want `the ARN of an alias,`
  }
}

resource "aws_ecr_repository" "both" {
  encryption_configuration {
    kms_key = var.keys["a"] == "" ? aws_kms_alias.main.arn : data.aws_kms_key.by_alias_arn.key_id # want `kms_key is aws_kms_alias.main.arn, the ARN of an alias,`
  }
}

resource "aws_ecr_repository" "decided" {
  encryption_configuration {
    kms_key = 1 == 1 ? aws_kms_alias.main.arn : aws_kms_key.main.arn # want `the ARN of an alias,`
  }
}

resource "aws_ecr_repository" "tried" {
  encryption_configuration {
    kms_key = try(aws_kms_alias.counted[1].arn, null) # want `the ARN of an alias,`
  }
}

resource "aws_ecr_repository" "coalesced" {
  encryption_configuration {
    kms_key = coalesce(null, aws_kms_alias.main.arn) # want `the ARN of an alias,`
  }
}

# None of these is, or is known to be, at fault.
resource "aws_ecr_repository" "one_result" {
  encryption_configuration {
    kms_key = var.keys["a"] == "" ? aws_kms_alias.main.arn : aws_kms_key.main.arn
  }
}

resource "aws_ecr_repository" "one_or_nothing" {
  encryption_configuration {
    kms_key = one(aws_kms_alias.perhaps[*].arn)
  }
}

resource "aws_ecr_repository" "one_or_another" {
  encryption_configuration {
    kms_key = coalesce(one(aws_kms_alias.perhaps[*].arn), aws_kms_key.main.arn)
  }
}

resource "aws_ecr_repository" "tried_perhaps" {
  encryption_configuration {
    kms_key = try(aws_kms_alias.perhaps[0].arn, aws_kms_key.main.arn)
  }
}

resource "aws_ecr_repository" "tried_in_vain" {
  encryption_configuration {
    kms_key = try(aws_kms_alias.counted[2].arn, aws_kms_key.main.arn)
  }
}

resource "aws_ecr_repository" "or_nothing" {
  encryption_configuration {
    kms_key = var.keys["a"] == "" ? aws_kms_alias.main.arn : null
  }
}

resource "aws_ecr_repository" "or_unknown" {
  encryption_configuration {
    kms_key = coalesce(var.keys["a"], aws_kms_alias.main.arn)
  }
}

resource "aws_ecr_repository" "decided_for_the_key" {
  encryption_configuration {
    kms_key = 1 == 2 ? aws_kms_alias.main.arn : aws_kms_key.main.arn
  }
}

resource "aws_ecr_repository" "key" {
  encryption_configuration {
    kms_key = local.keys["key"]
  }
}

resource "aws_ecr_repository" "echoed_key" {
  encryption_configuration {
    kms_key = data.aws_kms_key.by_key.key_id
  }
}

resource "aws_ecr_repository" "echoed_unknown" {
  encryption_configuration {
    kms_key = data.aws_kms_key.unknown.key_id
  }
}

resource "aws_ecr_repository" "echoed_either" {
  encryption_configuration {
    kms_key = data.aws_kms_key.either.key_id
  }
}

resource "aws_ecr_repository" "variable" {
  encryption_configuration {
    kms_key = var.keys["main"]
  }
}

resource "aws_ecr_repository" "output" {
  encryption_configuration {
    kms_key = module.kms.alias_arn
  }
}

resource "aws_ecr_repository" "null" {
  encryption_configuration {
    kms_key = null
  }
}

resource "aws_ecr_repository" "empty" {
  encryption_configuration {
    kms_key = ""
  }
}

resource "aws_ecr_repository" "unset" {
  encryption_configuration {}
}

resource "aws_ebs_volume" "default" {
  kms_key_id = data.aws_ebs_default_kms_key.current.key_arn
}

# Validated, so that other rules speak.
resource "aws_ebs_volume" "name" {
  kms_key_id = "alias/main"
}

# OpenSearch takes an id for the key, but no alias.
resource "aws_opensearch_domain" "id" {
  encrypt_at_rest {
    kms_key_id = aws_kms_key.main.key_id
  }
}

resource "aws_opensearch_domain" "name" {
  encrypt_at_rest {
    kms_key_id = aws_kms_alias.main.name # want `encrypt_at_rest.kms_key_id is aws_kms_alias.main.name, the name of an alias, while OpenSearch`
  }
}

# What ElastiCache makes of an id is not known.
resource "aws_elasticache_replication_group" "id" {
  kms_key_id = aws_kms_key.main.key_id
}

# Another key is no difference in the set of these volumes where they are blank.
resource "aws_instance" "volume" {
  root_block_device {
    kms_key_id = aws_kms_key.main.id # want `root_block_device.kms_key_id is aws_kms_key.main.id, the id of the key,`
  }
  ebs_block_device {
    device_name = "/dev/sdb"
    kms_key_id  = aws_kms_alias.main.arn
  }
}
