variable "bad_0" {
  type = string
}

variable "good_0" {
  type = string
}

resource "aws_db_instance" "bad" {
  kms_key_id = var.bad_0
}

resource "aws_db_instance" "good" {
  kms_key_id = var.good_0
}

resource "aws_rds_cluster" "bad" {
  kms_key_id = var.bad_0
}

resource "aws_rds_cluster" "good" {
  kms_key_id = var.good_0
}

resource "aws_docdb_cluster" "bad" {
  kms_key_id = var.bad_0
}

resource "aws_docdb_cluster" "good" {
  kms_key_id = var.good_0
}

resource "aws_neptune_cluster" "bad" {
  kms_key_arn = var.bad_0
}

resource "aws_neptune_cluster" "good" {
  kms_key_arn = var.good_0
}

resource "aws_ebs_volume" "bad" {
  kms_key_id = var.bad_0
}

resource "aws_ebs_volume" "good" {
  kms_key_id = var.good_0
}

resource "aws_instance" "bad" {
  root_block_device {
    kms_key_id = var.bad_0
  }
}

resource "aws_instance" "good" {
  root_block_device {
    kms_key_id = var.good_0
  }
}

resource "aws_efs_file_system" "bad" {
  kms_key_id = var.bad_0
}

resource "aws_efs_file_system" "good" {
  kms_key_id = var.good_0
}

resource "aws_fsx_lustre_file_system" "bad" {
  kms_key_id = var.bad_0
}

resource "aws_fsx_lustre_file_system" "good" {
  kms_key_id = var.good_0
}

resource "aws_dms_replication_instance" "bad" {
  kms_key_arn = var.bad_0
}

resource "aws_dms_replication_instance" "good" {
  kms_key_arn = var.good_0
}

resource "aws_elasticache_replication_group" "bad" {
  kms_key_id = var.bad_0
}

resource "aws_elasticache_replication_group" "good" {
  kms_key_id = var.good_0
}

resource "aws_opensearch_domain" "bad" {
  encrypt_at_rest {
    kms_key_id = var.bad_0
  }
}

resource "aws_opensearch_domain" "good" {
  encrypt_at_rest {
    kms_key_id = var.good_0
  }
}

resource "aws_elasticsearch_domain" "bad" {
  encrypt_at_rest {
    kms_key_id = var.bad_0
  }
}

resource "aws_elasticsearch_domain" "good" {
  encrypt_at_rest {
    kms_key_id = var.good_0
  }
}

resource "aws_msk_cluster" "bad" {
  encryption_info {
    encryption_at_rest_kms_key_arn = var.bad_0
  }
}

resource "aws_msk_cluster" "good" {
  encryption_info {
    encryption_at_rest_kms_key_arn = var.good_0
  }
}

resource "aws_ecr_repository" "bad" {
  encryption_configuration {
    kms_key = var.bad_0
  }
}

resource "aws_ecr_repository" "good" {
  encryption_configuration {
    kms_key = var.good_0
  }
}

resource "aws_workspaces_workspace" "bad" {
  volume_encryption_key = var.bad_0
}

resource "aws_workspaces_workspace" "good" {
  volume_encryption_key = var.good_0
}
