rule "alicloud_kms_key_pending_window" {
  enabled  = true
  required = true
}

plugin "kms" {
  enabled = true
}
