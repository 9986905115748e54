resource "aws_db_instance" "each" {
  for_each = {
    off = false
    on  = true
  }
  storage_encrypted = each.value # want `^aws_db_instance.each\["off"\]: kms_key_id is set, but storage_encrypted is false, so that`
  kms_key_id        = aws_kms_key.main.arn
}

resource "aws_rds_cluster" "each" {
  for_each = {
    off = false
    on  = true
  }
  storage_encrypted = each.value # want `^aws_rds_cluster.each\["off"\]: kms_key_id is set, but storage_encrypted is false, so that`
  kms_key_id        = aws_kms_key.main.arn
}

resource "aws_docdb_cluster" "each" {
  for_each = {
    off = false
    on  = true
  }
  storage_encrypted = each.value # want `^aws_docdb_cluster.each\["off"\]: kms_key_id is set, but storage_encrypted is false, so that`
  kms_key_id        = aws_kms_key.main.arn
}

resource "aws_neptune_cluster" "each" {
  for_each = {
    off = false
    on  = true
  }
  storage_encrypted = each.value # want `^aws_neptune_cluster.each\["off"\]: kms_key_arn is set, but storage_encrypted is false, so that`
  kms_key_arn       = aws_kms_key.main.arn
}

resource "aws_ebs_volume" "each" {
  for_each = {
    off = false
    on  = true
  }
  encrypted  = each.value # want `^aws_ebs_volume.each\["off"\]: kms_key_id is set, but encrypted is false, so that`
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_instance" "each_root_block_device" {
  for_each = {
    off = false
    on  = true
  }

  root_block_device {
    encrypted  = each.value # want `^aws_instance.each_root_block_device\["off"\]: root_block_device.kms_key_id is set, but encrypted is false, so that`
    kms_key_id = aws_kms_key.main.arn
  }
}

resource "aws_instance" "each_ebs_block_device" {
  for_each = {
    off = false
    on  = true
  }

  ebs_block_device {
    encrypted  = each.value # want `^aws_instance.each_ebs_block_device\["off"\]: ebs_block_device.kms_key_id is set, but encrypted is false, so that`
    kms_key_id = aws_kms_key.main.arn
  }
}

resource "aws_launch_template" "each" {
  for_each = {
    off = false
    on  = true
  }

  block_device_mappings {
    ebs {
      encrypted  = each.value # want `^aws_launch_template.each\["off"\]: block_device_mappings.ebs.kms_key_id is set, but encrypted is false, so that`
      kms_key_id = aws_kms_key.main.arn
    }
  }
}

resource "aws_efs_file_system" "each" {
  for_each = {
    off = false
    on  = true
  }
  encrypted  = each.value # want `^aws_efs_file_system.each\["off"\]: kms_key_id is set, but encrypted is false, so that`
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_elasticache_replication_group" "each" {
  for_each = {
    off = false
    on  = true
  }
  at_rest_encryption_enabled = each.value # want `^aws_elasticache_replication_group.each\["off"\]: kms_key_id is set, but at_rest_encryption_enabled is false, so that`
  kms_key_id                 = aws_kms_key.main.arn
}

resource "aws_redshift_cluster" "each" {
  for_each = {
    off = false
    on  = true
  }
  encrypted  = each.value # want `^aws_redshift_cluster.each\["off"\]: kms_key_id is set, but encrypted is false, so that`
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_kinesis_stream" "each" {
  for_each = {
    off = "NONE"
    on  = "KMS"
  }
  encryption_type = each.value # want `^aws_kinesis_stream.each\["off"\]: kms_key_id is set, but encryption_type is "NONE", so that`
  kms_key_id      = aws_kms_key.main.arn
}

resource "aws_s3_bucket_server_side_encryption_configuration" "each" {
  for_each = {
    off = "AES256"
    on  = "aws:kms"
  }

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = each.value # want `^aws_s3_bucket_server_side_encryption_configuration.each\["off"\]: rule.apply_server_side_encryption_by_default.kms_master_key_id is set, but sse_algorithm is "AES256", so that`
      kms_master_key_id = aws_kms_key.main.arn
    }
  }
}
