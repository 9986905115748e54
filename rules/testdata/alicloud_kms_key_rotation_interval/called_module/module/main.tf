variable "interval" {
  type    = string
  default = "2d"
}

resource "alicloud_kms_key" "this" {
  automatic_rotation = "Enabled"
  rotation_interval  = var.interval
}
