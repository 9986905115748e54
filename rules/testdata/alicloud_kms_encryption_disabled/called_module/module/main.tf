variable "encrypted" {
  type = bool
}

resource "alicloud_ecs_disk" "this" {
  encrypted  = var.encrypted
  kms_key_id = "key-1"
}
