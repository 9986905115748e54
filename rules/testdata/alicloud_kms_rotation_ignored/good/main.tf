resource "alicloud_kms_key" "orders" {
  description        = "envelope key of the order service"
  automatic_rotation = "Enabled"
  rotation_interval  = "7776000s"
  dkms_instance_id   = "kst-sin65c1f4b2d8e7a9"
  policy             = data.alicloud_ram_policy_document.keys.document
}
