# The list is in the module, where no argument of the caller is at fault: only
# who checks the module itself sees the issue.
module "kms" {
  source   = "./module"
  rotation = "Enabled"
}
