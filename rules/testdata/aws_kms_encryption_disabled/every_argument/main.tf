variable "unknown" {
  type = string
}

resource "aws_db_instance" "off" {
  storage_encrypted = false # want `^aws_db_instance.off: kms_key_id is set, but storage_encrypted is false, so that`
  kms_key_id        = aws_kms_key.main.arn
}

resource "aws_db_instance" "on" {
  storage_encrypted = true
  kms_key_id        = aws_kms_key.main.arn
}

resource "aws_db_instance" "absent" { # want `^aws_db_instance.absent: kms_key_id is set, but storage_encrypted is not set, so that`
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_db_instance" "null" {
  storage_encrypted = null # want `^aws_db_instance.null: kms_key_id is set, but storage_encrypted is null, so that`
  kms_key_id        = aws_kms_key.main.arn
}

resource "aws_db_instance" "unknown" {
  storage_encrypted = var.unknown
  kms_key_id        = aws_kms_key.main.arn
}

resource "aws_db_instance" "no_key" {
  storage_encrypted = false
  kms_key_id        = null
}

resource "aws_db_instance" "unknown_key" {
  storage_encrypted = false
  kms_key_id        = var.unknown
}

resource "aws_rds_cluster" "off" {
  storage_encrypted = false # want `^aws_rds_cluster.off: kms_key_id is set, but storage_encrypted is false, so that`
  kms_key_id        = aws_kms_key.main.arn
}

resource "aws_rds_cluster" "on" {
  storage_encrypted = true
  kms_key_id        = aws_kms_key.main.arn
}

resource "aws_rds_cluster" "absent" {
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_rds_cluster" "null" {
  storage_encrypted = null
  kms_key_id        = aws_kms_key.main.arn
}

resource "aws_rds_cluster" "unknown" {
  storage_encrypted = var.unknown
  kms_key_id        = aws_kms_key.main.arn
}

resource "aws_rds_cluster" "no_key" {
  storage_encrypted = false
  kms_key_id        = null
}

resource "aws_rds_cluster" "unknown_key" {
  storage_encrypted = false
  kms_key_id        = var.unknown
}

resource "aws_docdb_cluster" "off" {
  storage_encrypted = false # want `^aws_docdb_cluster.off: kms_key_id is set, but storage_encrypted is false, so that`
  kms_key_id        = aws_kms_key.main.arn
}

resource "aws_docdb_cluster" "on" {
  storage_encrypted = true
  kms_key_id        = aws_kms_key.main.arn
}

resource "aws_docdb_cluster" "absent" { # want `^aws_docdb_cluster.absent: kms_key_id is set, but storage_encrypted is not set, so that`
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_docdb_cluster" "null" {
  storage_encrypted = null # want `^aws_docdb_cluster.null: kms_key_id is set, but storage_encrypted is null, so that`
  kms_key_id        = aws_kms_key.main.arn
}

resource "aws_docdb_cluster" "unknown" {
  storage_encrypted = var.unknown
  kms_key_id        = aws_kms_key.main.arn
}

resource "aws_docdb_cluster" "no_key" {
  storage_encrypted = false
  kms_key_id        = null
}

resource "aws_docdb_cluster" "unknown_key" {
  storage_encrypted = false
  kms_key_id        = var.unknown
}

resource "aws_neptune_cluster" "off" {
  storage_encrypted = false # want `^aws_neptune_cluster.off: kms_key_arn is set, but storage_encrypted is false, so that`
  kms_key_arn       = aws_kms_key.main.arn
}

resource "aws_neptune_cluster" "on" {
  storage_encrypted = true
  kms_key_arn       = aws_kms_key.main.arn
}

resource "aws_neptune_cluster" "absent" { # want `^aws_neptune_cluster.absent: kms_key_arn is set, but storage_encrypted is not set, so that`
  kms_key_arn = aws_kms_key.main.arn
}

resource "aws_neptune_cluster" "null" {
  storage_encrypted = null # want `^aws_neptune_cluster.null: kms_key_arn is set, but storage_encrypted is null, so that`
  kms_key_arn       = aws_kms_key.main.arn
}

resource "aws_neptune_cluster" "unknown" {
  storage_encrypted = var.unknown
  kms_key_arn       = aws_kms_key.main.arn
}

resource "aws_neptune_cluster" "no_key" {
  storage_encrypted = false
  kms_key_arn       = null
}

resource "aws_neptune_cluster" "unknown_key" {
  storage_encrypted = false
  kms_key_arn       = var.unknown
}

resource "aws_ebs_volume" "off" {
  encrypted  = false # want `^aws_ebs_volume.off: kms_key_id is set, but encrypted is false, so that`
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_ebs_volume" "on" {
  encrypted  = true
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_ebs_volume" "absent" { # want `^aws_ebs_volume.absent: kms_key_id is set, but encrypted is not set, so that`
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_ebs_volume" "null" {
  encrypted  = null # want `^aws_ebs_volume.null: kms_key_id is set, but encrypted is null, so that`
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_ebs_volume" "unknown" {
  encrypted  = var.unknown
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_ebs_volume" "no_key" {
  encrypted  = false
  kms_key_id = null
}

resource "aws_ebs_volume" "unknown_key" {
  encrypted  = false
  kms_key_id = var.unknown
}

resource "aws_instance" "off_root_block_device" {
  root_block_device {
    encrypted  = false # want `^aws_instance.off_root_block_device: root_block_device.kms_key_id is set, but encrypted is false, so that`
    kms_key_id = aws_kms_key.main.arn
  }
}

resource "aws_instance" "on_root_block_device" {
  root_block_device {
    encrypted  = true
    kms_key_id = aws_kms_key.main.arn
  }
}

resource "aws_instance" "absent_root_block_device" {
  root_block_device { # want `^aws_instance.absent_root_block_device: root_block_device.kms_key_id is set, but encrypted is not set, so that`
    kms_key_id = aws_kms_key.main.arn
  }
}

resource "aws_instance" "null_root_block_device" {
  root_block_device {
    encrypted  = null # want `^aws_instance.null_root_block_device: root_block_device.kms_key_id is set, but encrypted is null, so that`
    kms_key_id = aws_kms_key.main.arn
  }
}

resource "aws_instance" "unknown_root_block_device" {
  root_block_device {
    encrypted  = var.unknown
    kms_key_id = aws_kms_key.main.arn
  }
}

resource "aws_instance" "no_key_root_block_device" {
  root_block_device {
    encrypted  = false
    kms_key_id = null
  }
}

resource "aws_instance" "unknown_key_root_block_device" {
  root_block_device {
    encrypted  = false
    kms_key_id = var.unknown
  }
}

resource "aws_instance" "off_ebs_block_device" {
  ebs_block_device {
    encrypted  = false # want `^aws_instance.off_ebs_block_device: ebs_block_device.kms_key_id is set, but encrypted is false, so that`
    kms_key_id = aws_kms_key.main.arn
  }
}

resource "aws_instance" "on_ebs_block_device" {
  ebs_block_device {
    encrypted  = true
    kms_key_id = aws_kms_key.main.arn
  }
}

resource "aws_instance" "absent_ebs_block_device" {
  ebs_block_device { # want `^aws_instance.absent_ebs_block_device: ebs_block_device.kms_key_id is set, but encrypted is not set, so that`
    kms_key_id = aws_kms_key.main.arn
  }
}

resource "aws_instance" "null_ebs_block_device" {
  ebs_block_device {
    encrypted  = null # want `^aws_instance.null_ebs_block_device: ebs_block_device.kms_key_id is set, but encrypted is null, so that`
    kms_key_id = aws_kms_key.main.arn
  }
}

resource "aws_instance" "unknown_ebs_block_device" {
  ebs_block_device {
    encrypted  = var.unknown
    kms_key_id = aws_kms_key.main.arn
  }
}

resource "aws_instance" "no_key_ebs_block_device" {
  ebs_block_device {
    encrypted  = false
    kms_key_id = null
  }
}

resource "aws_instance" "unknown_key_ebs_block_device" {
  ebs_block_device {
    encrypted  = false
    kms_key_id = var.unknown
  }
}

resource "aws_launch_template" "off" {
  block_device_mappings {
    ebs {
      encrypted  = false # want `^aws_launch_template.off: block_device_mappings.ebs.kms_key_id is set, but encrypted is false, so that`
      kms_key_id = aws_kms_key.main.arn
    }
  }
}

resource "aws_launch_template" "on" {
  block_device_mappings {
    ebs {
      encrypted  = true
      kms_key_id = aws_kms_key.main.arn
    }
  }
}

resource "aws_launch_template" "absent" {
  block_device_mappings {
    ebs { # want `^aws_launch_template.absent: block_device_mappings.ebs.kms_key_id is set, but encrypted is not set, so that`
      kms_key_id = aws_kms_key.main.arn
    }
  }
}

resource "aws_launch_template" "null" {
  block_device_mappings {
    ebs {
      encrypted  = null # want `^aws_launch_template.null: block_device_mappings.ebs.kms_key_id is set, but encrypted is null, so that`
      kms_key_id = aws_kms_key.main.arn
    }
  }
}

resource "aws_launch_template" "unknown" {
  block_device_mappings {
    ebs {
      encrypted  = var.unknown
      kms_key_id = aws_kms_key.main.arn
    }
  }
}

resource "aws_launch_template" "no_key" {
  block_device_mappings {
    ebs {
      encrypted  = false
      kms_key_id = null
    }
  }
}

resource "aws_launch_template" "unknown_key" {
  block_device_mappings {
    ebs {
      encrypted  = false
      kms_key_id = var.unknown
    }
  }
}

resource "aws_efs_file_system" "off" {
  encrypted  = false # want `^aws_efs_file_system.off: kms_key_id is set, but encrypted is false, so that`
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_efs_file_system" "on" {
  encrypted  = true
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_efs_file_system" "absent" { # want `^aws_efs_file_system.absent: kms_key_id is set, but encrypted is not set, so that`
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_efs_file_system" "null" {
  encrypted  = null # want `^aws_efs_file_system.null: kms_key_id is set, but encrypted is null, so that`
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_efs_file_system" "unknown" {
  encrypted  = var.unknown
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_efs_file_system" "no_key" {
  encrypted  = false
  kms_key_id = null
}

resource "aws_efs_file_system" "unknown_key" {
  encrypted  = false
  kms_key_id = var.unknown
}

resource "aws_elasticache_replication_group" "off" {
  at_rest_encryption_enabled = false # want `^aws_elasticache_replication_group.off: kms_key_id is set, but at_rest_encryption_enabled is false, so that`
  kms_key_id                 = aws_kms_key.main.arn
}

resource "aws_elasticache_replication_group" "on" {
  at_rest_encryption_enabled = true
  kms_key_id                 = aws_kms_key.main.arn
}

resource "aws_elasticache_replication_group" "absent" {
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_elasticache_replication_group" "null" {
  at_rest_encryption_enabled = null
  kms_key_id                 = aws_kms_key.main.arn
}

resource "aws_elasticache_replication_group" "unknown" {
  at_rest_encryption_enabled = var.unknown
  kms_key_id                 = aws_kms_key.main.arn
}

resource "aws_elasticache_replication_group" "no_key" {
  at_rest_encryption_enabled = false
  kms_key_id                 = null
}

resource "aws_elasticache_replication_group" "unknown_key" {
  at_rest_encryption_enabled = false
  kms_key_id                 = var.unknown
}

resource "aws_redshift_cluster" "off" {
  encrypted  = false # want `^aws_redshift_cluster.off: kms_key_id is set, but encrypted is false, so that`
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_redshift_cluster" "on" {
  encrypted  = true
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_redshift_cluster" "absent" {
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_redshift_cluster" "null" {
  encrypted  = null
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_redshift_cluster" "unknown" {
  encrypted  = var.unknown
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_redshift_cluster" "no_key" {
  encrypted  = false
  kms_key_id = null
}

resource "aws_redshift_cluster" "unknown_key" {
  encrypted  = false
  kms_key_id = var.unknown
}

resource "aws_kinesis_stream" "off" {
  encryption_type = "NONE" # want `^aws_kinesis_stream.off: kms_key_id is set, but encryption_type is "NONE", so that`
  kms_key_id      = aws_kms_key.main.arn
}

resource "aws_kinesis_stream" "on" {
  encryption_type = "KMS"
  kms_key_id      = aws_kms_key.main.arn
}

resource "aws_kinesis_stream" "absent" {
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_kinesis_stream" "null" {
  encryption_type = null
  kms_key_id      = aws_kms_key.main.arn
}

resource "aws_kinesis_stream" "unknown" {
  encryption_type = var.unknown
  kms_key_id      = aws_kms_key.main.arn
}

resource "aws_kinesis_stream" "no_key" {
  encryption_type = "NONE"
  kms_key_id      = null
}

resource "aws_kinesis_stream" "unknown_key" {
  encryption_type = "NONE"
  kms_key_id      = var.unknown
}

resource "aws_s3_bucket_server_side_encryption_configuration" "off" {
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "AES256" # want `^aws_s3_bucket_server_side_encryption_configuration.off: rule.apply_server_side_encryption_by_default.kms_master_key_id is set, but sse_algorithm is "AES256", so that`
      kms_master_key_id = aws_kms_key.main.arn
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "on" {
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.main.arn
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "absent" {
  rule {
    apply_server_side_encryption_by_default {
      kms_master_key_id = aws_kms_key.main.arn
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "null" {
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = null
      kms_master_key_id = aws_kms_key.main.arn
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "unknown" {
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = var.unknown
      kms_master_key_id = aws_kms_key.main.arn
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "no_key" {
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "AES256"
      kms_master_key_id = null
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "unknown_key" {
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "AES256"
      kms_master_key_id = var.unknown
    }
  }
}
