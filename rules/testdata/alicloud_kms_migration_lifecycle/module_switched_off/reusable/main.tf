variable "own" {
  type    = bool
  default = false
}

module "instance" {
  count  = var.own ? 1 : 0
  source = "../instance"
}

resource "alicloud_kms_secret" "main" {
  for_each = {
    try    = try(module.instance[0].id, "")
    length = length(module.instance) > 0 ? module.instance[0].id : ""
  }

  secret_name       = each.key
  encryption_key_id = "key-1"
  dkms_instance_id  = each.value
}
