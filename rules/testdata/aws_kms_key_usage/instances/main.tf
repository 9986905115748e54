variable "number" {
  type = number
}

resource "aws_kms_key" "none" {
  count     = 0
  key_usage = "SIGN_VERIFY"
}

resource "aws_kms_key" "unknown" {
  count     = var.number
  key_usage = "SIGN_VERIFY" # want `^aws_kms_key.unknown: KMS refuses`
}

resource "aws_kms_key" "each" {
  for_each = {
    mac  = { spec = "HMAC_256", usage = "GENERATE_VERIFY_MAC" }
    sign = { spec = "HMAC_256", usage = "SIGN_VERIFY" }
    ecc  = { spec = "ECC_NIST_P256", usage = "SIGN_VERIFY" }
  }
  customer_master_key_spec = each.value.spec
  key_usage                = each.value.usage # want `^aws_kms_key.each\["sign"\]: KMS refuses to create a key whose customer_master_key_spec is "HMAC_256"`
}
