module "off" {
  source    = "./module"
  switch    = false    # want `^module.off.aws_db_instance.main: kms_key_id is set, but storage_encrypted is false, so that` `^module.off.aws_rds_cluster.main: kms_key_id is set, but storage_encrypted is false, so that` `^module.off.aws_docdb_cluster.main: kms_key_id is set, but storage_encrypted is false, so that` `^module.off.aws_neptune_cluster.main: kms_key_arn is set, but storage_encrypted is false, so that` `^module.off.aws_ebs_volume.main: kms_key_id is set, but encrypted is false, so that` `^module.off.aws_instance.main_root_block_device: root_block_device.kms_key_id is set, but encrypted is false, so that` `^module.off.aws_instance.main_ebs_block_device: ebs_block_device.kms_key_id is set, but encrypted is false, so that` `^module.off.aws_launch_template.main: block_device_mappings.ebs.kms_key_id is set, but encrypted is false, so that` `^module.off.aws_efs_file_system.main: kms_key_id is set, but encrypted is false, so that` `^module.off.aws_elasticache_replication_group.main: kms_key_id is set, but at_rest_encryption_enabled is false, so that` `^module.off.aws_redshift_cluster.main: kms_key_id is set, but encrypted is false, so that`
  type      = "NONE"   # want `^module.off.aws_kinesis_stream.main: kms_key_id is set, but encryption_type is "NONE", so that`
  algorithm = "AES256" # want `^module.off.aws_s3_bucket_server_side_encryption_configuration.main: rule.apply_server_side_encryption_by_default.kms_master_key_id is set, but sse_algorithm is "AES256", so that`
}

module "on" {
  source    = "./module"
  switch    = true
  type      = "KMS"
  algorithm = "aws:kms"
}
