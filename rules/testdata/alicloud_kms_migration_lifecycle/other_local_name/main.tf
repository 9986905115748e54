terraform {
  required_providers {
    ali = {
      source  = "registry.terraform.io/aliyun/alicloud"
      version = ">= 1.250.0"
    }
    old = {
      source  = "aliyun/alicloud"
      version = "1.230.0"
    }
  }
}

resource "alicloud_kms_key" "new" {
  provider = ali
}

resource "alicloud_kms_key" "new_alias" {
  provider = ali.frankfurt
}

resource "alicloud_kms_key" "old" { # want "alicloud_kms_key.old: dkms_instance_id is neither"
  provider = old
}

resource "alicloud_kms_secret" "new" { # want "alicloud_kms_secret.new: dkms_instance_id is neither"
  provider    = ali
  secret_name = "new"
}
