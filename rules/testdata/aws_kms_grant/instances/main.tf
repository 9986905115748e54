variable "number" {
  type = number
}

resource "aws_kms_key" "data" {}

resource "aws_kms_key" "all" {
  for_each = {
    data    = { spec = "SYMMETRIC_DEFAULT", usage = "ENCRYPT_DECRYPT" }
    signing = { spec = "RSA_2048", usage = "SIGN_VERIFY" }
  }
  customer_master_key_spec = each.value.spec
  key_usage                = each.value.usage
}

resource "aws_kms_grant" "none" {
  count      = 0
  key_id     = aws_kms_key.data.id
  operations = ["Sign"]
}

resource "aws_kms_grant" "unknown" {
  count      = var.number
  key_id     = aws_kms_key.data.id
  operations = ["Sign"] # want `^aws_kms_grant.unknown: operations has "Sign"`
}

resource "aws_kms_grant" "each" {
  for_each   = aws_kms_key.all
  key_id     = each.value.key_id
  operations = ["Decrypt"] # want `^aws_kms_grant.each\["signing"\]: operations has "Decrypt"`
}

resource "aws_kms_grant" "each_operation" {
  for_each   = { right = ["Decrypt"], wrong = ["Decrypt", "Sign"] }
  key_id     = aws_kms_key.all["data"].id
  operations = each.value # want `^aws_kms_grant.each_operation\["wrong"\]: operations has "Sign"`
}
