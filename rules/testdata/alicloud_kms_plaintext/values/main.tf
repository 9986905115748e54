# real TFLint only: the mock knows no functions
variable "default" {
  type    = string
  default = "changeme"
}

variable "empty" {
  type    = string
  default = ""
}

variable "unknown" {
  type = string
}

variable "hidden" {
  type      = string
  sensitive = true
  default   = "changeme"
}

locals {
  password = "changeme"
}

resource "alicloud_kms_secret" "null" {
  secret_name = "null"
  secret_data = null
}

resource "alicloud_kms_secret" "empty" {
  secret_name = "empty"
  secret_data = ""
}

resource "alicloud_kms_secret" "variable" {
  secret_name = "variable"
  secret_data = var.default # want `^alicloud_kms_secret.variable: secret_data is written out`
}

resource "alicloud_kms_secret" "empty_default" {
  secret_name = "empty-default"
  secret_data = var.empty
}

resource "alicloud_kms_secret" "unknown" {
  secret_name = "unknown"
  secret_data = var.unknown
}

resource "alicloud_kms_secret" "sensitive" {
  secret_name = "sensitive"
  secret_data = var.hidden
}

resource "alicloud_kms_secret" "local" {
  secret_name = "local"
  secret_data = local.password # want `^alicloud_kms_secret.local: secret_data is written out`
}

resource "alicloud_kms_secret" "encoded" {
  secret_name = "encoded"
  secret_data = jsonencode({ user = "shop", password = "changeme" }) # want `^alicloud_kms_secret.encoded: secret_data is written out`
}

resource "alicloud_kms_secret" "encoded_of_a_resource" {
  secret_name = "encoded-of-a-resource"
  secret_data = jsonencode({ user = "shop", password = random_password.shop.result })
}

resource "alicloud_kms_secret" "auto" {
  secret_name = "$Auto"
  secret_type = "RAMCredentials"
  secret_data = "$Auto"
}

resource "alicloud_kms_secret" "auto_password" {
  secret_name = "shop/redis"
  secret_type = "Redis"
  secret_data = jsonencode({ Accounts = [{ AccountName = "shop", AccountPassword = "$Auto" }] })
}

# A placeholder.
resource "alicloud_kms_secret" "ignored" {
  secret_name = "ignored"
  secret_data = "changed by hand"

  lifecycle {
    ignore_changes = [secret_data, version_id]
  }
}

resource "alicloud_kms_secret" "all_ignored" {
  secret_name = "all-ignored"
  secret_data = "changed by hand"

  lifecycle {
    ignore_changes = all
  }
}
