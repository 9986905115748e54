resource "aws_db_instance" "snapshot_identifier" {
  kms_key_id          = aws_kms_key.main.arn
  snapshot_identifier = "origin"
}

resource "aws_db_instance" "replicate_source_db" {
  kms_key_id          = aws_kms_key.main.arn
  replicate_source_db = "origin"
}

resource "aws_db_instance" "restore_to_point_in_time" {
  kms_key_id = aws_kms_key.main.arn

  restore_to_point_in_time {}
}

resource "aws_db_instance" "s3_import" {
  kms_key_id = aws_kms_key.main.arn

  s3_import {}
}

resource "aws_docdb_cluster" "snapshot_identifier" {
  kms_key_id          = aws_kms_key.main.arn
  snapshot_identifier = "origin"
}

resource "aws_docdb_cluster" "global_cluster_identifier" {
  kms_key_id                = aws_kms_key.main.arn
  global_cluster_identifier = "origin"
}

resource "aws_docdb_cluster" "restore_to_point_in_time" {
  kms_key_id = aws_kms_key.main.arn

  restore_to_point_in_time {}
}

resource "aws_neptune_cluster" "snapshot_identifier" {
  kms_key_arn         = aws_kms_key.main.arn
  snapshot_identifier = "origin"
}

resource "aws_neptune_cluster" "replication_source_identifier" {
  kms_key_arn                   = aws_kms_key.main.arn
  replication_source_identifier = "origin"
}

resource "aws_neptune_cluster" "global_cluster_identifier" {
  kms_key_arn               = aws_kms_key.main.arn
  global_cluster_identifier = "origin"
}

resource "aws_ebs_volume" "snapshot_id" {
  kms_key_id  = aws_kms_key.main.arn
  snapshot_id = "origin"
}

resource "aws_rds_cluster" "snapshot_identifier" {
  kms_key_id          = aws_kms_key.main.arn
  storage_encrypted   = false
  snapshot_identifier = "origin"
}

resource "aws_rds_cluster" "replication_source_identifier" {
  kms_key_id                    = aws_kms_key.main.arn
  storage_encrypted             = false
  replication_source_identifier = "origin"
}

resource "aws_rds_cluster" "global_cluster_identifier" {
  kms_key_id                = aws_kms_key.main.arn
  storage_encrypted         = false
  global_cluster_identifier = "origin"
}

resource "aws_rds_cluster" "restore_to_point_in_time" {
  kms_key_id        = aws_kms_key.main.arn
  storage_encrypted = false

  restore_to_point_in_time {}
}

resource "aws_rds_cluster" "s3_import" {
  kms_key_id        = aws_kms_key.main.arn
  storage_encrypted = false

  s3_import {}
}

resource "aws_rds_cluster" "serverless" {
  kms_key_id        = aws_kms_key.main.arn
  storage_encrypted = false
  engine_mode       = "serverless"
}

resource "aws_rds_cluster" "unknown_mode" {
  kms_key_id        = aws_kms_key.main.arn
  storage_encrypted = false
  engine_mode       = var.unknown
}

resource "aws_rds_cluster" "provisioned" {
  kms_key_id        = aws_kms_key.main.arn
  storage_encrypted = false # want `^aws_rds_cluster.provisioned: kms_key_id is set, but storage_encrypted is false`
  engine_mode       = "provisioned"
}

resource "aws_redshift_cluster" "snapshot" {
  kms_key_id          = aws_kms_key.main.arn
  encrypted           = false
  snapshot_identifier = "origin"
}

resource "aws_db_instance" "perhaps_snapshot" {
  kms_key_id          = aws_kms_key.main.arn
  snapshot_identifier = var.unknown
}

resource "aws_db_instance" "no_snapshot" { # want `^aws_db_instance.no_snapshot: kms_key_id is set, but storage_encrypted is not set`
  kms_key_id          = aws_kms_key.main.arn
  snapshot_identifier = null
}

resource "aws_db_instance" "perhaps_restored" {
  kms_key_id = aws_kms_key.main.arn

  dynamic "restore_to_point_in_time" {
    for_each = var.unknown == "" ? [] : [1]
    content {
      restore_time = var.unknown
    }
  }
}

resource "aws_instance" "snapshot" {
  ebs_block_device {
    device_name = "/dev/sdb"
    kms_key_id  = aws_kms_key.main.arn
    snapshot_id = "snap-0123456789abcdef0"
  }
  ebs_block_device { # want `^aws_instance.snapshot: ebs_block_device.kms_key_id is set, but encrypted is not set`
    device_name = "/dev/sdc"
    kms_key_id  = aws_kms_key.main.arn
  }
}

resource "aws_launch_template" "snapshot" {
  block_device_mappings {
    ebs {
      kms_key_id  = aws_kms_key.main.arn
      snapshot_id = "snap-0123456789abcdef0"
    }
  }
}

variable "unknown" {
  type = string
}
