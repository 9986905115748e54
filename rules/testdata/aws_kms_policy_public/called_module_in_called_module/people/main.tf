variable "allowed" {
  type = string
}

module "key" {
  source = "./inner"
  people = [var.allowed]
}
