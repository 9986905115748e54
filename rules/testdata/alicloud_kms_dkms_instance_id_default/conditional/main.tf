variable "supplied" {
  type    = string
  default = "kst-supplied" # want "var.supplied: the default names a KMS instance"
}

variable "fallback" {
  type    = string
  default = "kst-fallback" # want "var.fallback: the default names a KMS instance"
}

# These decide, but supply nothing.
variable "environment" {
  type    = string
  default = "prod"
}

variable "migrated" {
  type    = bool
  default = true
}

variable "coalesced" {
  type    = string
  default = "kst-coalesced" # want "var.coalesced: the default names a KMS instance"
}

variable "tried" {
  type    = string
  default = "kst-tried" # want "var.tried: the default names a KMS instance"
}

variable "nested" {
  type    = string
  default = "kst-nested" # want "var.nested: the default names a KMS instance"
}

resource "alicloud_kms_key" "conditional" {
  dkms_instance_id = var.environment == "prod" ? var.supplied : (var.environment == "test" ? var.fallback : null)
}

resource "alicloud_kms_key" "coalesce" {
  dkms_instance_id = coalesce(var.coalesced, "kst-sin65c1f4b2d8e7a9")
}

resource "alicloud_kms_secret" "try" {
  secret_name      = "try"
  dkms_instance_id = try(data.alicloud_kms_instances.all.ids[0], var.tried)
}

resource "alicloud_kms_secret" "nested" {
  secret_name      = "nested"
  dkms_instance_id = var.environment != "" ? coalesce(var.nested, null) : null
}

resource "alicloud_kms_key" "decided" {
  dkms_instance_id = var.migrated ? "kst-sin65c1f4b2d8e7a9" : null
}
