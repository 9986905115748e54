variable "bad_0" {
  type = string
}

variable "bad_1" {
  type = string
}

variable "bad_2" {
  type = string
}

variable "good_0" {
  type = string
}

variable "good_1" {
  type = string
}

variable "good_2" {
  type = string
}

variable "good_3" {
  type = string
}

resource "aws_db_instance" "bad" {
  kms_key_id = var.bad_2
}

resource "aws_db_instance" "good" {
  kms_key_id = var.good_2
}

resource "aws_rds_cluster" "bad" {
  kms_key_id = var.bad_2
}

resource "aws_rds_cluster" "good" {
  kms_key_id = var.good_2
}

resource "aws_docdb_cluster" "bad" {
  kms_key_id = var.bad_2
}

resource "aws_docdb_cluster" "good" {
  kms_key_id = var.good_2
}

resource "aws_neptune_cluster" "bad" {
  kms_key_arn = var.bad_2
}

resource "aws_neptune_cluster" "good" {
  kms_key_arn = var.good_2
}

resource "aws_ebs_volume" "bad" {
  kms_key_id = var.bad_2
}

resource "aws_ebs_volume" "good" {
  kms_key_id = var.good_2
}

resource "aws_efs_file_system" "bad" {
  kms_key_id = var.bad_2
}

resource "aws_efs_file_system" "good" {
  kms_key_id = var.good_2
}

resource "aws_fsx_lustre_file_system" "bad" {
  kms_key_id = var.bad_2
}

resource "aws_fsx_lustre_file_system" "good" {
  kms_key_id = var.good_2
}

resource "aws_dms_replication_instance" "bad" {
  kms_key_arn = var.bad_2
}

resource "aws_dms_replication_instance" "good" {
  kms_key_arn = var.good_2
}

resource "aws_msk_cluster" "bad" {
  encryption_info {
    encryption_at_rest_kms_key_arn = var.bad_2
  }
}

resource "aws_msk_cluster" "good" {
  encryption_info {
    encryption_at_rest_kms_key_arn = var.good_2
  }
}

resource "aws_launch_template" "bad" {
  block_device_mappings {
    ebs {
      kms_key_id = var.bad_2
    }
  }
}

resource "aws_launch_template" "good" {
  block_device_mappings {
    ebs {
      kms_key_id = var.good_2
    }
  }
}

resource "aws_backup_vault" "bad" {
  kms_key_arn = var.bad_2
}

resource "aws_backup_vault" "good" {
  kms_key_arn = var.good_2
}

resource "aws_redshift_cluster" "bad" {
  kms_key_id = var.bad_2
}

resource "aws_redshift_cluster" "good" {
  kms_key_id = var.good_2
}

resource "aws_db_instance" "bad2" {
  performance_insights_kms_key_id = var.bad_2
}

resource "aws_db_instance" "good2" {
  performance_insights_kms_key_id = var.good_2
}

resource "aws_dynamodb_table" "bad" {
  server_side_encryption {
    kms_key_arn = var.bad_2
  }
}

resource "aws_dynamodb_table" "good" {
  server_side_encryption {
    kms_key_arn = var.good_2
  }
}

resource "aws_cloudtrail" "bad" {
  kms_key_id = var.bad_2
}

resource "aws_cloudtrail" "good" {
  kms_key_id = var.good_2
}

resource "aws_lambda_function" "bad" {
  kms_key_arn = var.bad_2
}

resource "aws_lambda_function" "good" {
  kms_key_arn = var.good_2
}

resource "aws_cloudwatch_log_group" "bad" {
  kms_key_id = var.bad_2
}

resource "aws_cloudwatch_log_group" "good" {
  kms_key_id = var.good_2
}

resource "aws_backup_vault" "bad2" {
  kms_key_arn = var.bad_0
}

resource "aws_backup_vault" "good2" {
  kms_key_arn = var.good_0
}

resource "aws_lambda_function" "bad2" {
  kms_key_arn = var.bad_0
}

resource "aws_lambda_function" "good2" {
  kms_key_arn = var.good_0
}

resource "aws_kms_key_policy" "bad" {
  key_id = var.bad_0
}

resource "aws_kms_key_policy" "good" {
  key_id = var.good_1
}

resource "aws_kms_grant" "bad" {
  key_id = var.bad_1
}

resource "aws_kms_grant" "good" {
  key_id = var.good_3
}
