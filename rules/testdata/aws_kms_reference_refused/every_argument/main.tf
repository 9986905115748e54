resource "aws_kms_key" "main" {}

resource "aws_kms_alias" "main" {
  name          = "alias/main"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_db_instance" "bad" {
  kms_key_id = aws_kms_key.main.key_id # want `^aws_db_instance.bad: kms_key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_db_instance" "good" {
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_rds_cluster" "bad" {
  kms_key_id = aws_kms_key.main.key_id # want `^aws_rds_cluster.bad: kms_key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_rds_cluster" "good" {
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_docdb_cluster" "bad" {
  kms_key_id = aws_kms_key.main.key_id # want `^aws_docdb_cluster.bad: kms_key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_docdb_cluster" "good" {
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_neptune_cluster" "bad" {
  kms_key_arn = aws_kms_key.main.key_id # want `^aws_neptune_cluster.bad: kms_key_arn is .*(plan or apply fails|so that apply fails)`
}

resource "aws_neptune_cluster" "good" {
  kms_key_arn = aws_kms_key.main.arn
}

resource "aws_ebs_volume" "bad" {
  kms_key_id = aws_kms_key.main.key_id # want `^aws_ebs_volume.bad: kms_key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_ebs_volume" "good" {
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_efs_file_system" "bad" {
  kms_key_id = aws_kms_key.main.key_id # want `^aws_efs_file_system.bad: kms_key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_efs_file_system" "good" {
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_fsx_lustre_file_system" "bad" {
  kms_key_id = aws_kms_key.main.key_id # want `^aws_fsx_lustre_file_system.bad: kms_key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_fsx_lustre_file_system" "good" {
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_dms_replication_instance" "bad" {
  kms_key_arn = aws_kms_key.main.key_id # want `^aws_dms_replication_instance.bad: kms_key_arn is .*(plan or apply fails|so that apply fails)`
}

resource "aws_dms_replication_instance" "good" {
  kms_key_arn = aws_kms_key.main.arn
}

resource "aws_msk_cluster" "bad" {
  encryption_info {
    encryption_at_rest_kms_key_arn = aws_kms_key.main.key_id # want `^aws_msk_cluster.bad: encryption_info.encryption_at_rest_kms_key_arn is .*(plan or apply fails|so that apply fails)`
  }
}

resource "aws_msk_cluster" "good" {
  encryption_info {
    encryption_at_rest_kms_key_arn = aws_kms_key.main.arn
  }
}

resource "aws_launch_template" "bad" {
  block_device_mappings {
    ebs {
      kms_key_id = aws_kms_key.main.key_id # want `^aws_launch_template.bad: block_device_mappings.ebs.kms_key_id is .*(plan or apply fails|so that apply fails)`
    }
  }
}

resource "aws_launch_template" "good" {
  block_device_mappings {
    ebs {
      kms_key_id = aws_kms_key.main.arn
    }
  }
}

resource "aws_backup_vault" "bad" {
  kms_key_arn = aws_kms_key.main.key_id # want `^aws_backup_vault.bad: kms_key_arn is .*(plan or apply fails|so that apply fails)`
}

resource "aws_backup_vault" "good" {
  kms_key_arn = aws_kms_key.main.arn
}

resource "aws_redshift_cluster" "bad" {
  kms_key_id = aws_kms_key.main.key_id # want `^aws_redshift_cluster.bad: kms_key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_redshift_cluster" "good" {
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_db_instance" "bad2" {
  performance_insights_kms_key_id = aws_kms_key.main.key_id # want `^aws_db_instance.bad2: performance_insights_kms_key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_db_instance" "good2" {
  performance_insights_kms_key_id = aws_kms_key.main.arn
}

resource "aws_dynamodb_table" "bad" {
  server_side_encryption {
    kms_key_arn = aws_kms_key.main.key_id # want `^aws_dynamodb_table.bad: server_side_encryption.kms_key_arn is .*(plan or apply fails|so that apply fails)`
  }
}

resource "aws_dynamodb_table" "good" {
  server_side_encryption {
    kms_key_arn = aws_kms_key.main.arn
  }
}

resource "aws_cloudtrail" "bad" {
  kms_key_id = aws_kms_key.main.key_id # want `^aws_cloudtrail.bad: kms_key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_cloudtrail" "good" {
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_lambda_function" "bad" {
  kms_key_arn = aws_kms_key.main.key_id # want `^aws_lambda_function.bad: kms_key_arn is .*(plan or apply fails|so that apply fails)`
}

resource "aws_lambda_function" "good" {
  kms_key_arn = aws_kms_key.main.arn
}

resource "aws_cloudwatch_log_group" "bad" {
  kms_key_id = aws_kms_key.main.key_id # want `^aws_cloudwatch_log_group.bad: kms_key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_cloudwatch_log_group" "good" {
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_backup_vault" "bad2" {
  kms_key_arn = aws_kms_alias.main.arn # want `^aws_backup_vault.bad2: kms_key_arn is .*(plan or apply fails|so that apply fails)`
}

resource "aws_backup_vault" "good2" {
  kms_key_arn = aws_kms_alias.main.target_key_arn
}

resource "aws_lambda_function" "bad2" {
  kms_key_arn = aws_kms_alias.main.arn # want `^aws_lambda_function.bad2: kms_key_arn is .*(plan or apply fails|so that apply fails)`
}

resource "aws_lambda_function" "good2" {
  kms_key_arn = aws_kms_alias.main.target_key_arn
}

resource "aws_kms_key_policy" "bad" {
  key_id = aws_kms_alias.main.arn # want `^aws_kms_key_policy.bad: key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_kms_key_policy" "good" {
  key_id = aws_kms_alias.main.target_key_id
}

resource "aws_kms_grant" "bad" {
  key_id = aws_kms_alias.main.name # want `^aws_kms_grant.bad: key_id is .*(plan or apply fails|so that apply fails)`
}

resource "aws_kms_grant" "good" {
  key_id = aws_kms_key.main.key_id
}
