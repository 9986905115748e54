# real TFLint only: the mock takes a variable's default for its value
# Its callers decide whether there is a secret.
variable "create" {
  type    = bool
  default = false
}

resource "alicloud_kms_secret" "this" { # want `alicloud_kms_secret.this: dkms_instance_id is neither set nor ignored`
  secret_name = "this"

  lifecycle {
    enabled = var.create
  }
}
