module "key" {
  source = "./module"
  policy = null
}
