variable "signing" {
  type    = bool
  default = false
}

variable "either" {
  type = bool
}

variable "spec" {
  type = string
}

variable "key_arn" {
  type = string
}

resource "aws_kms_key" "data" {
  enable_key_rotation = true
}

resource "aws_kms_key" "tokens" {
  count                    = var.signing ? 1 : 0
  customer_master_key_spec = "ECC_NIST_P384"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "agreement" {
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "KEY_AGREEMENT"
}

resource "aws_kms_alias" "agreement" {
  name          = "alias/agreement"
  target_key_id = aws_kms_key.agreement.id
}

resource "aws_route53_key_signing_key" "data" {
  hosted_zone_id             = aws_route53_zone.orders.id
  key_management_service_arn = aws_kms_key.data.arn # want `^aws_route53_key_signing_key.data: key_management_service_arn is a symmetric encryption key, but Route 53 takes only a key with the spec "ECC_NIST_P256" and the usage "SIGN_VERIFY"\. Make such a key\.$`
  name                       = "data"
}

resource "aws_route53_key_signing_key" "tokens" {
  count                      = var.signing ? 1 : 0
  hosted_zone_id             = aws_route53_zone.orders.id
  key_management_service_arn = aws_kms_key.tokens[0].arn # want `key_management_service_arn is a key with the spec "ECC_NIST_P384" and the usage "SIGN_VERIFY", but Route 53`
  name                       = "tokens"
}

resource "aws_route53_key_signing_key" "agreement" {
  hosted_zone_id             = aws_route53_zone.orders.id
  key_management_service_arn = aws_kms_alias.agreement.target_key_arn # want `key_management_service_arn is a key with the spec "ECC_NIST_P256" and the usage "KEY_AGREEMENT", but Route 53`
  name                       = "agreement"
}

# A right key, one that may be, one that is not known, and one that is wrong by itself.
resource "aws_kms_key" "dnssec" {
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "any" {
  customer_master_key_spec = var.spec
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "new" {
  customer_master_key_spec = "ECC_NIST_P1024"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "wrong" {
  customer_master_key_spec = "ECC_NIST_P256" # want `^aws_kms_key.wrong: KMS refuses`
}

resource "aws_route53_key_signing_key" "right" {
  for_each = {
    dnssec = aws_kms_key.dnssec.arn
    any    = aws_kms_key.any.arn
    new    = aws_kms_key.new.arn
    wrong  = aws_kms_key.wrong.arn
    given  = var.key_arn
    either = var.either ? aws_kms_key.dnssec.arn : aws_kms_key.data.arn
  }
  hosted_zone_id             = aws_route53_zone.orders.id
  key_management_service_arn = each.value
  name                       = each.key
}
