resource "alicloud_kms_instance" "software" {
  product_version = "3"
}

resource "alicloud_kms_instance" "hardware" {
  product_version = "1"
}

resource "alicloud_kms_key" "imported" {
  origin             = "EXTERNAL"
  automatic_rotation = "Enabled"
  rotation_interval  = "365d"
}

resource "alicloud_kms_key" "asymmetric" {
  key_spec           = "RSA_2048"
  automatic_rotation = "Enabled"
  rotation_interval  = "365d"
}

resource "alicloud_kms_key" "hardware" {
  dkms_instance_id   = alicloud_kms_instance.hardware.id
  automatic_rotation = "Enabled"
  rotation_interval  = "365d"
}

resource "alicloud_kms_key" "longer_than_software_takes" {
  dkms_instance_id   = alicloud_kms_instance.software.id
  automatic_rotation = "Enabled"
  rotation_interval  = "730d"
}

resource "alicloud_kms_key" "software" {
  dkms_instance_id   = alicloud_kms_instance.software.id
  automatic_rotation = "Enabled"
  rotation_interval  = "365d" # want `is "365d", which KMS answers as "31536000s"`
}

resource "alicloud_kms_secret" "generic" {
  secret_name               = "generic"
  enable_automatic_rotation = true
  rotation_interval         = "30d"
}

resource "alicloud_kms_secret" "rds" {
  secret_name               = "rds"
  secret_type               = "Rds"
  enable_automatic_rotation = true
  rotation_interval         = "30d" # want `is "30d", which KMS answers as "2592000s"`
}
