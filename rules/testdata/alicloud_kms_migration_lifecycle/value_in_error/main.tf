# An expression that cannot be evaluated hides nothing but itself.
locals {
  ids = { keys = "kst-sin65c1f4b2d8e7a9" }
}

resource "alicloud_kms_key" "in_error" {
  dkms_instance_id = local.ids["none"]
}

resource "alicloud_kms_key" "number" {
  dkms_instance_id = 1 + "one"
}

resource "alicloud_kms_secret" "orders" { # want "alicloud_kms_secret.orders: dkms_instance_id is neither"
  secret_name = "orders"
}
