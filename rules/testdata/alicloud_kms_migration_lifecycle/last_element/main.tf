# real TFLint only: a value from outside
terraform {
  backend "oss" {}
}

resource "alicloud_kms_instance" "main" {
  count           = 1
  product_version = "3"
}

resource "alicloud_kms_secret" "last" {
  secret_name       = "last"
  encryption_key_id = "key-1"
  dkms_instance_id  = element(concat(alicloud_kms_instance.main[*].id, [""]), -1) # want `alicloud_kms_secret.last: dkms_instance_id is ""`
}

resource "alicloud_kms_secret" "last_but_one" {
  secret_name       = "last_but_one"
  encryption_key_id = "key-1"
  dkms_instance_id  = element(concat(alicloud_kms_instance.main[*].id, [""]), -2)
}
