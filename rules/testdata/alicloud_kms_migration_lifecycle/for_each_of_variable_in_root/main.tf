variable "secrets" {
  type = map(object({ data = string, instance = optional(string) }))
}

resource "alicloud_kms_secret" "all" {
  for_each         = var.secrets
  secret_name      = each.key
  dkms_instance_id = each.value.instance # want "alicloud_kms_secret.all\\[\"invoices\"\\]: dkms_instance_id is null and not ignored"
}
