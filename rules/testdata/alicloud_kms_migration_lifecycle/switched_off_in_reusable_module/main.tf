# real TFLint only: the mock knows no local values and no functions

variable "create" {
  type    = bool
  default = false
}

variable "names" {
  type    = list(string)
  default = []
}

variable "number" {
  type    = number
  default = 0
}

locals {
  create = var.create && true
  on     = local.create ? 1 : 0
}

resource "alicloud_kms_secret" "by_condition" { # want "^alicloud_kms_secret.by_condition: dkms_instance_id is neither set nor ignored"
  count       = var.create ? 1 : 0
  secret_name = "database"
}

resource "alicloud_kms_secret" "by_local" { # want "^alicloud_kms_secret.by_local: "
  count       = local.on
  secret_name = "database"
}

resource "alicloud_kms_secret" "by_length" { # want "^alicloud_kms_secret.by_length: "
  count       = length(var.names)
  secret_name = "database"
}

resource "alicloud_kms_secret" "by_set" { # want "^alicloud_kms_secret.by_set: "
  for_each    = toset(var.names)
  secret_name = each.key
}

resource "alicloud_kms_secret" "by_for" { # want "^alicloud_kms_secret.by_for: "
  for_each    = { for name in var.names : name => { name = name } }
  secret_name = each.value.name
}

resource "alicloud_kms_secret" "by_try" { # want "^alicloud_kms_secret.by_try: "
  count       = try(var.number, 0)
  secret_name = "database"
}

# Nobody can switch it on.
resource "alicloud_kms_secret" "never" {
  count       = 0
  secret_name = "database"
}

resource "alicloud_kms_secret" "never_by_local" {
  for_each    = { for name in [] : name => name }
  secret_name = "database"
}
