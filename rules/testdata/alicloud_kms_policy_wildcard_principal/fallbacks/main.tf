resource "alicloud_kms_secret" "main" {
  for_each = { orders = {}, payments = { policy = null } }
  policy   = try(each.value.policy, data.alicloud_ram_policy_document.main.document)
}

resource "alicloud_kms_key" "main" {
  for_each = { orders = {} }
  policy = lookup(each.value, "policy", jsonencode({
    Version = "1"
    Statement = [
      { Effect = "Allow", Principal = { RAM = ["*"] }, Action = ["kms:Decrypt"], Resource = ["*"] }, # want `^alicloud_kms_key.main: statement 1 allows everybody`
    ]
  }))
}

data "alicloud_ram_policy_document" "main" {
  statement { # want `^alicloud_kms_secret.main\["orders"\]: statement 1 allows everybody`
    effect   = "Allow"
    action   = ["kms:GetSecretValue"]
    resource = ["*"]
    principal {
      entity      = "RAM"
      identifiers = ["*"]
    }
  }
}
