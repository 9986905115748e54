variable "signing" {
  default = false
}

variable "usage" {
  default = "ENCRYPT_DECRYPT"
}

variable "operations" {
  default = ["Sign"]
}

# Whoever switches the grant on gives the key its usage, and the grant its operations.
resource "aws_kms_key" "this" {
  customer_master_key_spec = "RSA_2048"
  key_usage                = var.usage
}

resource "aws_kms_grant" "this" {
  count      = var.signing ? 1 : 0
  key_id     = aws_kms_key.this.key_id
  operations = ["Sign"]
}

resource "aws_kms_key" "rsa" {
  customer_master_key_spec = "RSA_2048"
}

resource "aws_kms_grant" "operations" {
  count      = var.signing ? 1 : 0
  key_id     = aws_kms_key.rsa.key_id
  operations = var.operations
}

# These are wrong in any case.
resource "aws_kms_grant" "wrong" {
  count      = var.signing ? 1 : 0
  key_id     = aws_kms_key.rsa.key_id
  operations = ["Sign"] # want `^aws_kms_grant.wrong: operations has "Sign"`
}

resource "aws_kms_grant" "always" {
  key_id     = aws_kms_key.this.key_id
  operations = ["Sign"] # want `^aws_kms_grant.always: operations has "Sign"`
}
