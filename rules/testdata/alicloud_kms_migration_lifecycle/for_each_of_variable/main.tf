# Callers of this module supply the instances through the map.
variable "secrets" {
  type    = map(object({ data = string, instance = optional(string) }))
  default = { orders = { data = "example" } }
}

resource "alicloud_kms_secret" "orders" {
  for_each         = var.secrets
  secret_name      = each.key
  dkms_instance_id = each.value.instance
}
