variable "encrypted" {
  type    = bool
  default = false
}

variable "unknown" {
  type = bool
}

variable "key" {
  type = string
}

variable "no_key" {
  type    = string
  default = ""
}

locals {
  encrypted = false
}

resource "alicloud_ecs_disk" "null" {
  encrypted  = null # want `^alicloud_ecs_disk.null: kms_key_id is set, but encrypted is not set`
  kms_key_id = "key-1"
}

resource "alicloud_ecs_disk" "variable" {
  encrypted  = var.encrypted # want `^alicloud_ecs_disk.variable: kms_key_id is set, but encrypted is false`
  kms_key_id = "key-1"
}

resource "alicloud_ecs_disk" "local" {
  encrypted  = local.encrypted # want `^alicloud_ecs_disk.local: kms_key_id is set, but encrypted is false`
  kms_key_id = "key-1"
}

resource "alicloud_ecs_disk" "unknown" {
  encrypted  = var.unknown
  kms_key_id = "key-1"
}

resource "alicloud_ecs_disk" "unknown_key" {
  encrypted  = false
  kms_key_id = var.key
}

resource "alicloud_ecs_disk" "empty_key" {
  encrypted  = false
  kms_key_id = var.no_key
}

resource "alicloud_ecs_disk" "null_key" {
  encrypted  = false
  kms_key_id = null
}

resource "alicloud_ecs_disk" "perhaps_of_a_snapshot" {
  encrypted   = false
  kms_key_id  = "key-1"
  snapshot_id = var.key
}
