variable "interval" {
  type = string
}

resource "alicloud_kms_key" "this" {
  automatic_rotation = "Enabled"
  rotation_interval  = var.interval
}
