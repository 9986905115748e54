variable "switch" {
  type = bool
}

variable "type" {
  type = string
}

variable "algorithm" {
  type = string
}

resource "aws_db_instance" "main" {
  storage_encrypted = var.switch
  kms_key_id        = aws_kms_key.main.arn
}

resource "aws_rds_cluster" "main" {
  storage_encrypted = var.switch
  kms_key_id        = aws_kms_key.main.arn
}

resource "aws_docdb_cluster" "main" {
  storage_encrypted = var.switch
  kms_key_id        = aws_kms_key.main.arn
}

resource "aws_neptune_cluster" "main" {
  storage_encrypted = var.switch
  kms_key_arn       = aws_kms_key.main.arn
}

resource "aws_ebs_volume" "main" {
  encrypted  = var.switch
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_instance" "main_root_block_device" {
  root_block_device {
    encrypted  = var.switch
    kms_key_id = aws_kms_key.main.arn
  }
}

resource "aws_instance" "main_ebs_block_device" {
  ebs_block_device {
    encrypted  = var.switch
    kms_key_id = aws_kms_key.main.arn
  }
}

resource "aws_launch_template" "main" {
  block_device_mappings {
    ebs {
      encrypted  = var.switch
      kms_key_id = aws_kms_key.main.arn
    }
  }
}

resource "aws_efs_file_system" "main" {
  encrypted  = var.switch
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_elasticache_replication_group" "main" {
  at_rest_encryption_enabled = var.switch
  kms_key_id                 = aws_kms_key.main.arn
}

resource "aws_redshift_cluster" "main" {
  encrypted  = var.switch
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_kinesis_stream" "main" {
  encryption_type = var.type
  kms_key_id      = aws_kms_key.main.arn
}

resource "aws_s3_bucket_server_side_encryption_configuration" "main" {
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = var.algorithm
      kms_master_key_id = aws_kms_key.main.arn
    }
  }
}
