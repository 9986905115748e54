plugin "kms" {
  enabled = true
}

plugin "terraform" {
  enabled = false
}

rule "alicloud_kms_key_pending_window" {
  enabled  = true
  max_days = 366
}
