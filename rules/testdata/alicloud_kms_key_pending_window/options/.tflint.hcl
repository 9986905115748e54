plugin "kms" {
  enabled = true
}

rule "alicloud_kms_key_pending_window" {
  enabled  = true
  min_days = 14
  max_days = 366
}
