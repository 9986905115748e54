# No argument of the caller is at fault: only who checks the module itself
# sees the issue. What the caller writes is the right place for an instance.
module "passed" {
  source           = "./module"
  dkms_instance_id = "kst-sin65c1f4b2d8e7a9"
}

module "not_passed" {
  source = "./module"
}
