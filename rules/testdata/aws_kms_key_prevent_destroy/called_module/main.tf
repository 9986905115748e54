# The module's own run reports its key: nothing that this call could change is wrong.
module "key" {
  source      = "./module"
  description = "orders"
}
