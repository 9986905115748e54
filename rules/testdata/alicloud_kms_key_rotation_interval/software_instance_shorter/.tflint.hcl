plugin "kms" {
  enabled = true
}

plugin "terraform" {
  enabled = false
}

rule "alicloud_kms_key_rotation_interval" {
  enabled  = true
  min_days = 30
  max_days = 90
}
