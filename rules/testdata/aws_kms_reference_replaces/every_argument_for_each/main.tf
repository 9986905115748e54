resource "aws_kms_key" "main" {}

resource "aws_kms_alias" "main" {
  name          = "alias/main"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_db_instance" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }
  kms_key_id = each.value # want `^aws_db_instance.each\["bad"\]: kms_key_id is .*(every plan destroys and recreates this resource)`
}

resource "aws_rds_cluster" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }
  kms_key_id = each.value # want `^aws_rds_cluster.each\["bad"\]: kms_key_id is .*(every plan destroys and recreates this resource)`
}

resource "aws_docdb_cluster" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }
  kms_key_id = each.value # want `^aws_docdb_cluster.each\["bad"\]: kms_key_id is .*(every plan destroys and recreates this resource)`
}

resource "aws_neptune_cluster" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }
  kms_key_arn = each.value # want `^aws_neptune_cluster.each\["bad"\]: kms_key_arn is .*(every plan destroys and recreates this resource)`
}

resource "aws_ebs_volume" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }
  kms_key_id = each.value # want `^aws_ebs_volume.each\["bad"\]: kms_key_id is .*(every plan destroys and recreates this resource)`
}

resource "aws_instance" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }

  root_block_device {
    kms_key_id = each.value # want `^aws_instance.each\["bad"\]: root_block_device.kms_key_id is .*(every plan destroys and recreates this resource)`
  }
}

resource "aws_efs_file_system" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }
  kms_key_id = each.value # want `^aws_efs_file_system.each\["bad"\]: kms_key_id is .*(every plan destroys and recreates this resource)`
}

resource "aws_fsx_lustre_file_system" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }
  kms_key_id = each.value # want `^aws_fsx_lustre_file_system.each\["bad"\]: kms_key_id is .*(every plan destroys and recreates this resource)`
}

resource "aws_dms_replication_instance" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }
  kms_key_arn = each.value # want `^aws_dms_replication_instance.each\["bad"\]: kms_key_arn is .*(every plan destroys and recreates this resource)`
}

resource "aws_elasticache_replication_group" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }
  kms_key_id = each.value # want `^aws_elasticache_replication_group.each\["bad"\]: kms_key_id is .*(every plan destroys and recreates this resource)`
}

resource "aws_opensearch_domain" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }

  encrypt_at_rest {
    kms_key_id = each.value # want `^aws_opensearch_domain.each\["bad"\]: encrypt_at_rest.kms_key_id is .*(every plan destroys and recreates this resource)`
  }
}

resource "aws_elasticsearch_domain" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }

  encrypt_at_rest {
    kms_key_id = each.value # want `^aws_elasticsearch_domain.each\["bad"\]: encrypt_at_rest.kms_key_id is .*(every plan destroys and recreates this resource)`
  }
}

resource "aws_msk_cluster" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }

  encryption_info {
    encryption_at_rest_kms_key_arn = each.value # want `^aws_msk_cluster.each\["bad"\]: encryption_info.encryption_at_rest_kms_key_arn is .*(every plan destroys and recreates this resource)`
  }
}

resource "aws_ecr_repository" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }

  encryption_configuration {
    kms_key = each.value # want `^aws_ecr_repository.each\["bad"\]: encryption_configuration.kms_key is .*(every plan destroys and recreates this resource)`
  }
}

resource "aws_workspaces_workspace" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }
  volume_encryption_key = each.value # want `^aws_workspaces_workspace.each\["bad"\]: volume_encryption_key is .*(every plan destroys and recreates this resource)`
}
