resource "alicloud_kms_key" "of_an_instance" {
  dkms_instance_id = alicloud_kms_instance.main.id
}

resource "alicloud_kms_key" "conditional" {
  dkms_instance_id = var.not_declared ? "kst-sin65c1f4b2d8e7a9" : null
}

resource "alicloud_kms_secret" "of_a_data_source" {
  secret_name      = "data"
  dkms_instance_id = one(data.alicloud_kms_instances.main.ids)
}
