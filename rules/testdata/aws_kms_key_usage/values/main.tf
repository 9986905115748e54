variable "spec" {
  type = string
}

variable "usage" {
  type = string
}

variable "sign" {
  type = bool
}

variable "hmac" {
  default = "HMAC_384"
}

locals {
  curve = "ECC_NIST_P384"
}

resource "aws_kms_key" "unset" {}

resource "aws_kms_key" "null" {
  customer_master_key_spec = null
  key_usage                = null
}

resource "aws_kms_key" "usage_alone" {
  key_usage = "SIGN_VERIFY" # want `customer_master_key_spec is "SYMMETRIC_DEFAULT" \(the default\) and whose key_usage is "SIGN_VERIFY"`
}

resource "aws_kms_key" "usage_null" {
  customer_master_key_spec = "HMAC_224"
  key_usage                = null # want `key_usage is "ENCRYPT_DECRYPT" \(the default\)`
}

resource "aws_kms_key" "rsa_alone" {
  customer_master_key_spec = "RSA_4096"
}

resource "aws_kms_key" "variable_default" {
  customer_master_key_spec = var.hmac # want `customer_master_key_spec is "HMAC_384"`
}

resource "aws_kms_key" "local" {
  customer_master_key_spec = local.curve
  key_usage                = "GENERATE_VERIFY_MAC" # want `customer_master_key_spec is "ECC_NIST_P384"`
}

resource "aws_kms_key" "spec_unknown" {
  customer_master_key_spec = var.spec
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "usage_unknown" {
  customer_master_key_spec = "HMAC_256"
  key_usage                = var.usage
}

resource "aws_kms_key" "both_right" {
  customer_master_key_spec = var.sign ? "RSA_2048" : "SYMMETRIC_DEFAULT"
  key_usage                = var.sign ? "SIGN_VERIFY" : "ENCRYPT_DECRYPT"
}

resource "aws_kms_key" "none_right" {
  customer_master_key_spec = var.sign ? "ECC_SECG_P256K1" : "ML_DSA_44" # want `customer_master_key_spec is "ECC_SECG_P256K1"`
}

resource "aws_kms_key" "or_none" {
  customer_master_key_spec = var.sign ? "ECC_NIST_P256" : null
}

# AWS adds specs and usages every year.
resource "aws_kms_key" "new_spec" {
  customer_master_key_spec = "ML_KEM_768"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "new_usage" {
  customer_master_key_spec = "RSA_2048"
  key_usage                = "ENCAPSULATE_DECAPSULATE"
}

resource "aws_kms_key" "empty" {
  customer_master_key_spec = ""
  key_usage                = ""
}
