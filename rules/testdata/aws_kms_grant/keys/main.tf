variable "key" {
  type = string
}

variable "usage" {
  type = string
}

variable "pick" {
  type = bool
}

variable "operations" {
  type = list(string)
}

locals {
  operations = ["Sign"]
}

resource "aws_kms_key" "data" {}

resource "aws_kms_key" "signing" {
  customer_master_key_spec = "RSA_4096"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "mac" {
  customer_master_key_spec = "HMAC_256"
  key_usage                = "GENERATE_VERIFY_MAC"
}

resource "aws_kms_key" "unknown" {
  customer_master_key_spec = "RSA_4096"
  key_usage                = var.usage
}

resource "aws_kms_key" "refused" {
  key_usage = "SIGN_VERIFY"
}

resource "aws_kms_external_key" "mac" {
  key_spec  = "HMAC_256"
  key_usage = "GENERATE_VERIFY_MAC"
}

resource "aws_kms_alias" "data" {
  name          = "alias/data"
  target_key_id = aws_kms_key.data.key_id
}

resource "aws_kms_grant" "arn" {
  key_id     = aws_kms_key.data.arn
  operations = ["Decrypt", "Sign"] # want `operations has "Sign", but the key is a symmetric encryption key`
}

resource "aws_kms_grant" "external" {
  key_id     = aws_kms_external_key.mac.id
  operations = ["Decrypt"] # want `the key is a key with the spec "HMAC_256" and the usage "GENERATE_VERIFY_MAC"`
}

resource "aws_kms_grant" "through_an_alias" {
  key_id     = aws_kms_alias.data.target_key_id
  operations = ["Sign"] # want `operations has "Sign"`
}

resource "aws_kms_grant" "local" {
  key_id     = aws_kms_key.data.id
  operations = local.operations # want `operations has "Sign"`
}

resource "aws_kms_grant" "set" {
  key_id     = aws_kms_key.data.id
  operations = toset(["Verify"]) # want `operations has "Verify"`
}

resource "aws_kms_grant" "operations_unknown" {
  key_id     = aws_kms_key.data.id
  operations = var.operations
}

resource "aws_kms_grant" "operation_unknown" {
  key_id     = aws_kms_key.data.id
  operations = [var.usage, "Decrypt"]
}

resource "aws_kms_grant" "perhaps" {
  key_id     = aws_kms_key.data.id
  operations = var.pick ? ["Sign"] : ["Decrypt"]
}

resource "aws_kms_grant" "concatenated" {
  key_id     = aws_kms_key.data.id
  operations = concat(["Decrypt"], var.pick ? ["Sign"] : [])
}

resource "aws_kms_grant" "surely_concatenated" {
  key_id     = aws_kms_key.data.id
  operations = concat(["Sign"], var.operations) # want `operations has "Sign"`
}

resource "aws_kms_grant" "key_unknown" {
  key_id     = var.key
  operations = ["Sign", "Decrypt"]
}

resource "aws_kms_grant" "usage_unknown" {
  key_id     = aws_kms_key.unknown.id
  operations = ["GenerateMac"]
}

resource "aws_kms_grant" "refused_key" {
  key_id     = aws_kms_key.refused.id
  operations = ["Sign"]
}

resource "aws_kms_grant" "either_key" {
  key_id     = var.pick ? aws_kms_key.signing.id : aws_kms_key.mac.id
  operations = ["Decrypt"] # want `operations has "Decrypt"`
}

resource "aws_kms_grant" "one_key" {
  key_id     = var.pick ? aws_kms_key.signing.id : aws_kms_key.data.id
  operations = ["Decrypt"]
}

resource "aws_kms_grant" "or_another" {
  key_id     = var.pick ? aws_kms_key.signing.id : module.key.id
  operations = ["Decrypt"]
}

resource "aws_kms_grant" "replica" {
  key_id     = aws_kms_replica_key.data.id
  operations = ["Sign"]
}

resource "aws_kms_replica_key" "data" {
  primary_key_arn = aws_kms_key.data.arn
}
