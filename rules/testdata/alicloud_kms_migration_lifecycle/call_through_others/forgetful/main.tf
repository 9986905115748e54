module "kms" {
  source = "../kms"
}
