module "users" {
  source = "./module"

  bad_0  = "arn:aws:kms:eu-central-1:111122223333:alias/main"                               # want `^module.users.aws_redshift_cluster.bad: kms_key_id is .*(every plan has a change)` `^module.users.aws_redshiftserverless_namespace.bad: kms_key_id is .*(every plan has a change)` `^module.users.aws_db_instance.bad: performance_insights_kms_key_id is .*(every plan has a change)` `^module.users.aws_dynamodb_table.bad: server_side_encryption.kms_key_arn is .*(every plan has a change)` `^module.users.aws_cloudtrail.bad: kms_key_id is .*(every plan has a change)` `^module.users.aws_eks_cluster.bad: encryption_config.provider.key_arn is .*(every plan has a change)`
  bad_1  = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab" # want `^module.users.aws_kms_key_policy.bad: key_id is .*(every plan has a change)`
  good_0 = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  good_1 = "1234abcd-12ab-34cd-56ef-1234567890ab"
}
