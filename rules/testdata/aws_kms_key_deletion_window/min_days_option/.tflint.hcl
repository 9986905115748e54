plugin "kms" {
  enabled = true
}

rule "aws_kms_key_deletion_window" {
  enabled  = true
  min_days = 30
}
