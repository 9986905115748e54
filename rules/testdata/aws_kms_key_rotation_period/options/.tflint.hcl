plugin "kms" {
  enabled = true
}

rule "aws_kms_key_rotation_period" {
  enabled  = true
  min_days = 180
  max_days = 365
}
