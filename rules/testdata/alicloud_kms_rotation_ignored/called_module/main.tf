# The entry is in the module, the rotation that it makes ineffective is here.
module "kms" {
  source   = "./module"
  rotation = "Enabled" # want `^module.kms.alicloud_kms_key.main: automatic_rotation is both configured and ignored`
}
