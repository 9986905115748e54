# The entry is in the module, where no argument of the caller is at fault.
module "kms" {
  source   = "./module"
  rotation = "Enabled"
}
