variable "allowed" {
  type = list(string)
}

module "key" {
  source  = "./inner"
  actions = var.allowed
}
