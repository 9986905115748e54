# The policy of every repository of the organization.

plugin "kms" {
  enabled = true
  version = "0.1.0"
  source  = "github.com/tflint-ruleset-kms/tflint-ruleset-kms"
}

# What destroys data cannot be suppressed by an annotation.

rule "alicloud_kms_migration_lifecycle" {
  enabled   = true
  ignorable = false
}

rule "alicloud_kms_dkms_instance_id_default" {
  enabled   = true
  ignorable = false
}

# Nothing is kept out of kms-campaign's report, which enables this rule by itself.

rule "alicloud_kms_migration_inventory" {
  enabled   = false
  ignorable = false
}

# A deletion can be cancelled for 30 days, and the code says so.

rule "aws_kms_key_deletion_window" {
  enabled   = true
  ignorable = false
  min_days  = 30
  required  = true
}

rule "alicloud_kms_key_pending_window" {
  enabled   = true
  ignorable = false
  min_days  = 30
}

# Keys rotate every 90 days.

rule "aws_kms_key_rotation_period" {
  enabled  = true
  max_days = 90
}

rule "alicloud_kms_key_rotation_interval" {
  enabled  = true
  max_days = 90
}
