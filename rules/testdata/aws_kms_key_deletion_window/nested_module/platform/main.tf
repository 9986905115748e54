variable "window" {
  type = number
}

module "key" {
  source = "./key"
  days   = var.window
}
