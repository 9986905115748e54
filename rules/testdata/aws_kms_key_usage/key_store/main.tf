variable "store" {
  type = string
}

variable "none" {
  default = null
}

variable "everywhere" {
  type = bool
}

resource "aws_kms_key" "symmetric" {
  custom_key_store_id = "cks-1234567890abcdef0"
}

resource "aws_kms_key" "spelt_out" {
  custom_key_store_id      = aws_kms_custom_key_store.main.id
  customer_master_key_spec = "SYMMETRIC_DEFAULT"
  multi_region             = false
}

resource "aws_kms_key" "spec" {
  custom_key_store_id      = aws_kms_custom_key_store.main.id
  customer_master_key_spec = "RSA_2048" # want `^aws_kms_key.spec: customer_master_key_spec is "RSA_2048", but KMS refuses to create any but symmetric encryption keys in a custom key store`
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "multi_region" {
  custom_key_store_id = "cks-1234567890abcdef0"
  multi_region        = true # want `^aws_kms_key.multi_region: multi_region is true, but KMS refuses to create a multi-Region key in a custom key store`
}

resource "aws_kms_key" "external" {
  custom_key_store_id = "cks-1234567890abcdef0"
  xks_key_id          = "bb8562717f809024"
  multi_region        = "true" # want `multi_region is true`
}

resource "aws_kms_key" "perhaps" {
  custom_key_store_id = "cks-1234567890abcdef0"
  multi_region        = var.everywhere
}

# A caller may pass null.
resource "aws_kms_key" "store_unknown" {
  custom_key_store_id      = var.store
  customer_master_key_spec = "RSA_2048"
}

resource "aws_kms_key" "no_store" {
  custom_key_store_id      = var.none
  customer_master_key_spec = "RSA_2048"
  multi_region             = true
}

resource "aws_kms_key" "new_spec" {
  custom_key_store_id      = "cks-1234567890abcdef0"
  customer_master_key_spec = "AES_512"
}

# Two faults at one place are one finding.
resource "aws_kms_key" "both" {
  custom_key_store_id      = "cks-1234567890abcdef0"
  customer_master_key_spec = "HMAC_256" # want `key_usage is "ENCRYPT_DECRYPT" \(the default\)`
}
