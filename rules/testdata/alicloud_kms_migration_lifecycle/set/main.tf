resource "alicloud_kms_instance" "main" {
  product_version = "3"
}

resource "alicloud_kms_key" "literal" {
  dkms_instance_id = "kst-sin65c1f4b2d8e7a9"
}

resource "alicloud_kms_key" "of_an_instance" {
  dkms_instance_id = alicloud_kms_instance.main.id
}

resource "alicloud_kms_secret" "of_a_data_source" {
  secret_name      = "db"
  dkms_instance_id = data.alicloud_kms_instances.main.ids[0]
}

resource "alicloud_kms_secret" "as_its_key" {
  secret_name      = "api"
  dkms_instance_id = alicloud_kms_key.literal.dkms_instance_id
}

resource "alicloud_kms_key" "with_unknown_part" {
  dkms_instance_id = "kst-${data.alicloud_regions.current.regions[0].id}"
}
