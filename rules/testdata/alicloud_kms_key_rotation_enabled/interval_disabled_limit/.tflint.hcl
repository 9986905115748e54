plugin "kms" {
  enabled = true
}

plugin "terraform" {
  enabled = false
}

rule "alicloud_kms_key_rotation_interval" {
  enabled  = false
  max_days = 90
}
