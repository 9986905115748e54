variable "keys" {
  type = map(object({
    instance = optional(string)
  }))
}

resource "alicloud_kms_key" "main" {
  for_each         = var.keys
  dkms_instance_id = each.value.instance
}
