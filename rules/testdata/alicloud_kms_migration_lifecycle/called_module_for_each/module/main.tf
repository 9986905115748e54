variable "secrets" {
  type = map(object({ instance = optional(string) }))
}

resource "alicloud_kms_secret" "main" {
  for_each         = var.secrets
  secret_name      = each.key
  dkms_instance_id = var.secrets[each.key].instance
}
