# Where no source is named, it is hashicorp/alicloud.
resource "alicloud_kms_key" "orders" {}
