# This directory does not look like a root configuration. What a call writes
# is at fault all the same: nobody else calls the module here.
module "empty" {
  source           = "./module"
  dkms_instance_id = "" # want "^module.empty.alicloud_kms_secret.main: dkms_instance_id is \"\" and not ignored"
}

module "null" {
  source           = "./module"
  dkms_instance_id = null # want "^module.null.alicloud_kms_secret.main: dkms_instance_id is null and not ignored"
}

locals {
  none = ""
}

module "local" {
  source           = "./module"
  dkms_instance_id = local.none # want "^module.local.alicloud_kms_secret.main: dkms_instance_id is \"\" and not ignored"
}

variable "unset" {
  type    = string
  default = ""
}

# This one is up to the callers of this directory.
module "variable" {
  source           = "./module"
  dkms_instance_id = var.unset
}

# want@+1 "^module.omitted: alicloud_kms_secret.main \\(module/main.tf:6\\): dkms_instance_id is \"\" and not ignored, .* The call does not pass dkms_instance_id.$"
module "omitted" {
  source = "./module"
}
