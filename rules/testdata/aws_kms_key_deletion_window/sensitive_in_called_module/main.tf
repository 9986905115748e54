variable "window" {
  type      = number
  sensitive = true
  default   = 3
}

module "key" {
  source = "./module"
  window = var.window
}
