# Before Terraform 0.13 the constraint stood here. It is still read.
provider "alicloud" {
  version = ">= 1.240.0"
  region  = "eu-central-1"
}

provider "alicloud" {
  alias  = "china"
  region = "cn-hangzhou"
}

provider "aws" {
  version = "~> 1.150"
}

resource "alicloud_kms_key" "main" {
  description = "orders"
}

resource "alicloud_kms_secret" "main" { # want `^alicloud_kms_secret.main: dkms_instance_id is neither set nor ignored`
  secret_name = "orders"
}
