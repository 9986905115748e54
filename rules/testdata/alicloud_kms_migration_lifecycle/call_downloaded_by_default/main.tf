module "kms" {
  source  = "acme/kms/alicloud"
  version = "1.0.0"
}
