# want@+1 "^module.kms: alicloud_kms_secret.main \\(.terraform/modules/kms/main.tf:6\\): dkms_instance_id is \"\" and not ignored, .* The call does not pass dkms_instance_id.$" "^module.kms: alicloud_kms_secret.fixed \\(.terraform/modules/kms/main.tf:11\\): dkms_instance_id is neither set nor ignored"
module "kms" {
  source  = "acme/kms/alicloud"
  version = "1.0.0"
}
