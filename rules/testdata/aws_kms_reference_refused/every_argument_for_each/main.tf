resource "aws_kms_key" "main" {}

resource "aws_kms_alias" "main" {
  name          = "alias/main"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_db_instance" "each" {
  for_each = {
    bad  = aws_kms_key.main.key_id
    good = aws_kms_key.main.arn
  }
  kms_key_id = each.value # want `^aws_db_instance.each\["bad"\]: kms_key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_rds_cluster" "each" {
  for_each = {
    bad  = aws_kms_key.main.key_id
    good = aws_kms_key.main.arn
  }
  kms_key_id = each.value # want `^aws_rds_cluster.each\["bad"\]: kms_key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_docdb_cluster" "each" {
  for_each = {
    bad  = aws_kms_key.main.key_id
    good = aws_kms_key.main.arn
  }
  kms_key_id = each.value # want `^aws_docdb_cluster.each\["bad"\]: kms_key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_neptune_cluster" "each" {
  for_each = {
    bad  = aws_kms_key.main.key_id
    good = aws_kms_key.main.arn
  }
  kms_key_arn = each.value # want `^aws_neptune_cluster.each\["bad"\]: kms_key_arn is .*(plan or apply fails|so that apply fails)`
}

resource "aws_ebs_volume" "each" {
  for_each = {
    bad  = aws_kms_key.main.key_id
    good = aws_kms_key.main.arn
  }
  kms_key_id = each.value # want `^aws_ebs_volume.each\["bad"\]: kms_key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_efs_file_system" "each" {
  for_each = {
    bad  = aws_kms_key.main.key_id
    good = aws_kms_key.main.arn
  }
  kms_key_id = each.value # want `^aws_efs_file_system.each\["bad"\]: kms_key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_fsx_lustre_file_system" "each" {
  for_each = {
    bad  = aws_kms_key.main.key_id
    good = aws_kms_key.main.arn
  }
  kms_key_id = each.value # want `^aws_fsx_lustre_file_system.each\["bad"\]: kms_key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_dms_replication_instance" "each" {
  for_each = {
    bad  = aws_kms_key.main.key_id
    good = aws_kms_key.main.arn
  }
  kms_key_arn = each.value # want `^aws_dms_replication_instance.each\["bad"\]: kms_key_arn is .*(plan or apply fails|so that apply fails)`
}

resource "aws_msk_cluster" "each" {
  for_each = {
    bad  = aws_kms_key.main.key_id
    good = aws_kms_key.main.arn
  }

  encryption_info {
    encryption_at_rest_kms_key_arn = each.value # want `^aws_msk_cluster.each\["bad"\]: encryption_info.encryption_at_rest_kms_key_arn is .*(plan or apply fails|so that apply fails)`
  }
}

resource "aws_launch_template" "each" {
  for_each = {
    bad  = aws_kms_key.main.key_id
    good = aws_kms_key.main.arn
  }

  block_device_mappings {
    ebs {
      kms_key_id = each.value # want `^aws_launch_template.each\["bad"\]: block_device_mappings.ebs.kms_key_id is .*(plan or apply fails|so that apply fails)`
    }
  }
}

resource "aws_backup_vault" "each" {
  for_each = {
    bad  = aws_kms_key.main.key_id
    good = aws_kms_key.main.arn
  }
  kms_key_arn = each.value # want `^aws_backup_vault.each\["bad"\]: kms_key_arn is .*(plan or apply fails|so that apply fails)`
}

resource "aws_redshift_cluster" "each" {
  for_each = {
    bad  = aws_kms_key.main.key_id
    good = aws_kms_key.main.arn
  }
  kms_key_id = each.value # want `^aws_redshift_cluster.each\["bad"\]: kms_key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_db_instance" "each2" {
  for_each = {
    bad  = aws_kms_key.main.key_id
    good = aws_kms_key.main.arn
  }
  performance_insights_kms_key_id = each.value # want `^aws_db_instance.each2\["bad"\]: performance_insights_kms_key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_dynamodb_table" "each" {
  for_each = {
    bad  = aws_kms_key.main.key_id
    good = aws_kms_key.main.arn
  }

  server_side_encryption {
    kms_key_arn = each.value # want `^aws_dynamodb_table.each\["bad"\]: server_side_encryption.kms_key_arn is .*(plan or apply fails|so that apply fails)`
  }
}

resource "aws_cloudtrail" "each" {
  for_each = {
    bad  = aws_kms_key.main.key_id
    good = aws_kms_key.main.arn
  }
  kms_key_id = each.value # want `^aws_cloudtrail.each\["bad"\]: kms_key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_lambda_function" "each" {
  for_each = {
    bad  = aws_kms_key.main.key_id
    good = aws_kms_key.main.arn
  }
  kms_key_arn = each.value # want `^aws_lambda_function.each\["bad"\]: kms_key_arn is .*(plan or apply fails|so that apply fails)`
}

resource "aws_cloudwatch_log_group" "each" {
  for_each = {
    bad  = aws_kms_key.main.key_id
    good = aws_kms_key.main.arn
  }
  kms_key_id = each.value # want `^aws_cloudwatch_log_group.each\["bad"\]: kms_key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_backup_vault" "each2" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }
  kms_key_arn = each.value # want `^aws_backup_vault.each2\["bad"\]: kms_key_arn is .*(plan or apply fails|so that apply fails)`
}

resource "aws_lambda_function" "each2" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }
  kms_key_arn = each.value # want `^aws_lambda_function.each2\["bad"\]: kms_key_arn is .*(plan or apply fails|so that apply fails)`
}

resource "aws_kms_key_policy" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_id
  }
  key_id = each.value # want `^aws_kms_key_policy.each\["bad"\]: key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_kms_grant" "each" {
  for_each = {
    bad  = aws_kms_alias.main.name
    good = aws_kms_key.main.key_id
  }
  key_id = each.value # want `^aws_kms_grant.each\["bad"\]: key_id is .*(plan or apply fails|so that apply fails)`
}
