variable "secrets" {
  type = map(object({
    instance = optional(string, "")
  }))
  default = {}
}

variable "number" {
  type    = number
  default = 0
}

variable "instance" {
  type     = string
  default  = "kst-default"
  nullable = false
}

variable "second" {
  type    = string
  default = "kst-default"
}

resource "alicloud_kms_secret" "all" {
  for_each         = var.secrets
  secret_name      = each.key
  dkms_instance_id = each.value.instance
}

# A string is no number, unless the type makes it one.
resource "alicloud_kms_secret" "converted" {
  secret_name      = "converted"
  dkms_instance_id = var.number == 7 ? "kst-7" : "kst-0"
}

resource "alicloud_kms_secret" "not_nullable" {
  secret_name      = "not-nullable"
  dkms_instance_id = var.instance
}

resource "alicloud_kms_secret" "second" {
  secret_name      = "second"
  dkms_instance_id = var.second
}
