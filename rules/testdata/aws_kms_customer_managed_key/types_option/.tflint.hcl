plugin "kms" {
  enabled = true
}

plugin "terraform" {
  enabled = false
}

rule "aws_kms_customer_managed_key" {
  enabled = true
  types   = ["aws_db_instance", "aws_rds_cluster"]
}
