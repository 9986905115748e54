# Whether these keys can rotate is not known.
variable "spec" {
  type = string
}

variable "usage" {
  type = string
}

variable "store" {
  type = string
}

variable "enabled" {
  type = bool
}

resource "aws_kms_key" "spec" {
  customer_master_key_spec = var.spec
}

resource "aws_kms_key" "usage" {
  key_usage = var.usage
}

resource "aws_kms_key" "store" {
  custom_key_store_id = var.store
}

resource "aws_kms_key" "xks" {
  xks_key_id = var.store
}

resource "aws_kms_key" "enabled" {
  is_enabled = var.enabled
}

# One obstacle that is known is enough.
resource "aws_kms_key" "asymmetric" {
  customer_master_key_spec = "RSA_2048"
  key_usage                = var.usage
}

# A prefix that is known says enough.
resource "aws_kms_key" "some_rsa" {
  customer_master_key_spec = "RSA_${var.spec}"
}
