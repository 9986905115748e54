resource "alicloud_kms_instance" "main" { # want `^alicloud_kms_instance.main: terraform destroy, or a change of vpc_id, vswitch_ids, zone_ids or payment_type, releases this KMS instance with every key and secret in it at once. Write deletion_protection = true, or lifecycle.prevent_destroy = true.$`
  product_version = "3"
  payment_type    = "PayAsYouGo"
  vpc_id          = alicloud_vpc.main.id
  vswitch_ids     = [alicloud_vswitch.main.id]
  zone_ids        = ["cn-hangzhou-j", "cn-hangzhou-k"]
}

resource "alicloud_kms_instance" "example" {
  product_version             = "3"
  payment_type                = "PayAsYouGo"
  vpc_id                      = alicloud_vpc.main.id
  vswitch_ids                 = [alicloud_vswitch.main.id]
  zone_ids                    = ["cn-hangzhou-j", "cn-hangzhou-k"]
  force_delete_without_backup = "true" # want `^alicloud_kms_instance.example: force_delete_without_backup is "true", so that terraform destroy, or a change of its network, releases this KMS instance with every key and secret in it at once, and without a backup.`
}
