module "kms" {
  source           = "./module"
  dkms_instance_id = "kst-sin65c1f4b2d8e7a9"
}
