variable "operations" {
  default = ["Decrypt"]
}

variable "context" {
  default = null
}

variable "key" {
  default = null
}

resource "aws_kms_key" "this" {}

resource "aws_kms_grant" "this" {
  key_id     = aws_kms_key.this.id
  operations = var.operations
  constraints {
    encryption_context_equals = { Department = "Finance" }
    encryption_context_subset = var.context
  }
}

resource "aws_kms_grant" "of_a_variable" {
  key_id     = var.key
  operations = ["Decrypt"]
}

variable "usage" {
  default = "ENCRYPT_DECRYPT"
}

variable "spec" {
  default = "SYMMETRIC_DEFAULT"
}

variable "other_context" {
  default = null
}

resource "aws_kms_key" "rsa" {
  customer_master_key_spec = "RSA_2048"
  key_usage                = var.usage
}

resource "aws_kms_grant" "of_a_key" {
  key_id     = aws_kms_key.rsa.id
  operations = ["Encrypt"]
}

resource "aws_kms_key" "any" {
  customer_master_key_spec = var.spec
}

resource "aws_kms_grant" "of_another_key" {
  key_id     = aws_kms_key.any.id
  operations = ["Encrypt"]
  constraints {
    encryption_context_equals = { Department = "Finance" }
  }
}

resource "aws_kms_grant" "other" {
  key_id     = aws_kms_key.this.id
  operations = ["Encrypt"]
  constraints {
    encryption_context_equals = var.other_context
    encryption_context_subset = { Department = "Finance" }
  }
}
