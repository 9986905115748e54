variable "unset" {
  type = list(string)
}

locals {
  owner = { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:*"], Resource = ["*"] }
}

# The elements with Not in them are AWS's and RAM's.
resource "alicloud_kms_key" "opposites" {
  policy = jsonencode({
    Version = "1"
    Statement = [
      local.owner,
      {
        Sid       = "Actions"
        Effect    = "Deny"
        Principal = { RAM = ["acs:ram::1234567890123456:user/orders"] }
        NotAction = ["kms:Decrypt"] # want `^alicloud_kms_key.opposites: statement "Actions" has an element "NotAction", which KMS does not know, so it refuses the policy. Write one of Sid, Effect, Principal, Action, Resource, Condition.`
        Resource  = ["*"]
      },
      {
        Sid          = "Principals"
        Effect       = "Deny"
        NotPrincipal = { RAM = ["acs:ram::1234567890123456:user/orders"] } # want `statement "Principals" has an element "NotPrincipal", which KMS does not know`
        Action       = ["kms:Decrypt"]
        Resource     = ["*"]
      },
      {
        Sid          = "Services"
        Effect       = "Deny"
        NotPrincipal = { Service = ["ecs.aliyuncs.com"] } # want `statement "Services" has an element "NotPrincipal", which KMS does not know`
        Action       = ["kms:Decrypt"]
        Resource     = ["*"]
      },
      {
        Sid         = "Resources"
        Effect      = "Deny"
        Principal   = { RAM = ["acs:ram::1234567890123456:user/orders"] }
        Action      = ["kms:Decrypt"]
        NotResource = ["acs:kms:*:*:key/*"] # want `statement "Resources" has an element "NotResource", which KMS does not know`
      },
    ]
  })
}

resource "alicloud_kms_key" "empty" {
  policy = jsonencode({
    Version = "1"
    Statement = [
      local.owner,
      {
        Sid       = "Actions"
        Effect    = "Allow"
        Principal = { RAM = ["acs:ram::1234567890123456:user/orders"] }
        Action    = [] # want `^alicloud_kms_key.empty: statement "Actions" has an empty Action, so KMS refuses the policy. Write the actions that it is about, such as kms:Decrypt.`
        Resource  = ["*"]
      },
      {
        Sid       = "Resources"
        Effect    = "Allow"
        Principal = { RAM = ["acs:ram::1234567890123456:user/orders"] }
        Action    = ["kms:Decrypt"]
        Resource  = [] # want `statement "Resources" has an empty Resource, so KMS refuses the policy. Write "\*", which means this key or secret.`
      },
      {
        Sid       = "List"
        Effect    = "Allow"
        Principal = ["acs:ram::1234567890123456:user/orders"] # want `statement "List" has no Principal.RAM, so it is about nobody and KMS refuses the policy`
        Action    = ["kms:Decrypt"]
        Resource  = ["*"]
      },
    ]
  })
}

resource "alicloud_kms_secret" "right" {
  policy = jsonencode({
    Id      = "orders"
    Version = "1"
    Statement = [
      local.owner,
      { effect = "Allow", principal = { RAM = ["acs:ram::1234567890123456:user/orders"] }, action = ["kms:Decrypt"], resource = ["*"] },
      { Effect = "Allow", Principal = { RAM = var.unset }, Action = var.unset, Resource = var.unset },
    ]
  })
}
