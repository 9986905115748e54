variable "key" {
  type = string
}

module "policy" {
  source = "git::https://example.com/policy.git"
  key    = var.key
}
