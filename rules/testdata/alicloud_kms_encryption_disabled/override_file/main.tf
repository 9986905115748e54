resource "alicloud_ecs_disk" "mended" {
  kms_key_id = "key-1"
}

resource "alicloud_ecs_disk" "broken" {
  encrypted  = true
  kms_key_id = "key-1"
}
