# A module whose grants are given by its callers.
variable "create" {
  default = true
}

variable "spec" {
  default = null
}

variable "grants" {
  type    = any
  default = {}
}

resource "aws_kms_key" "this" {
  count                    = var.create ? 1 : 0
  customer_master_key_spec = var.spec
}

resource "aws_kms_grant" "this" {
  for_each   = { for name, grant in var.grants : name => grant if var.create }
  key_id     = try(aws_kms_key.this[0].key_id, aws_kms_external_key.this[0].id)
  operations = each.value.operations

  dynamic "constraints" {
    for_each = length(lookup(each.value, "constraints", {})) == 0 ? [] : [each.value.constraints]

    content {
      encryption_context_equals = try(constraints.value.encryption_context_equals, null)
      encryption_context_subset = try(constraints.value.encryption_context_subset, null)
    }
  }
}

resource "aws_kms_grant" "concatenated" {
  key_id     = aws_kms_key.this[0].arn
  operations = distinct(concat(["Decrypt"], ["Encrypt", "GenerateDataKey"], ["RetireGrant", "CreateGrant"]))
}
