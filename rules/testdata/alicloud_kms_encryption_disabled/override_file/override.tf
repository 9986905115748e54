resource "alicloud_ecs_disk" "mended" {
  encrypted = true
}

resource "alicloud_ecs_disk" "broken" {
  encrypted = false # want `^alicloud_ecs_disk.broken: kms_key_id is set, but encrypted is false`
}
