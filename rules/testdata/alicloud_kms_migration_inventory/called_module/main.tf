terraform {
  backend "oss" {}
}

module "forgotten" { # want `^module.forgotten: alicloud_kms_secret.this \(kms/main.tf:10\): at risk: dkms_instance_id`
  source = "./kms"
}

module "passed" { # want `^module.passed: alicloud_kms_secret.this \(kms/main.tf:10\): safe: dkms_instance_id is set`
  source   = "./kms"
  instance = "kst-1"
}
