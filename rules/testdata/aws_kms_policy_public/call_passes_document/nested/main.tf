variable "policy" {
  type = string
}

module "text" {
  source = "../text"
  policy = var.policy
}
