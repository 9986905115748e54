# real TFLint only: a value from outside
# TFLint does not read terraform.tfvars.json.
variable "given" {
  type    = string
  default = ""
}

variable "emptied" {
  type    = string
  default = "kst-1"
}

variable "required" {
  type = string
}

variable "overridden" {
  type    = string
  default = "kst-1"
}

variable "secrets" {
  type    = map(object({ instance = optional(string) }))
  default = { other = {} }
}

variable "other" {
  type    = string
  default = ""
}

resource "alicloud_kms_secret" "given" {
  secret_name      = "given"
  dkms_instance_id = var.given
}

resource "alicloud_kms_secret" "emptied" {
  secret_name       = "emptied"
  dkms_instance_id  = var.emptied # want `alicloud_kms_secret.emptied: dkms_instance_id is ""`
  encryption_key_id = "key-1"

  lifecycle {
    ignore_changes = [secret_data]
  }
}

resource "alicloud_kms_secret" "required" {
  secret_name      = "required"
  dkms_instance_id = var.required
}

# What an *.auto.tfvars says comes after it.
resource "alicloud_kms_secret" "overridden" {
  secret_name      = "overridden"
  dkms_instance_id = var.overridden
}

resource "alicloud_kms_secret" "each" {
  for_each          = var.secrets
  secret_name       = each.key
  dkms_instance_id  = each.value.instance # want `alicloud_kms_secret.each\["token"\]: dkms_instance_id is null`
  encryption_key_id = "key-1"

  lifecycle {
    ignore_changes = [secret_data]
  }
}

# A function that is not evaluated by the plugin.
resource "alicloud_kms_secret" "function" {
  secret_name      = "function"
  dkms_instance_id = base64decode(base64encode(var.given))
}

module "given" {
  source           = "./module"
  dkms_instance_id = var.given
}

resource "alicloud_kms_secret" "other" {
  secret_name       = "other"
  dkms_instance_id  = var.other # want `alicloud_kms_secret.other: dkms_instance_id is ""`
  encryption_key_id = "key-1"

  lifecycle {
    ignore_changes = [secret_data]
  }
}
