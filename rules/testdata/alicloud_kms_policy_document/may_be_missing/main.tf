variable "on" {
  type = bool
}

variable "actions" {
  type = list(string)
}

locals {
  owner = { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:*"], Resource = ["*"] }
}

# What may be missing may be right.
resource "alicloud_kms_key" "may_be_right" {
  policy = jsonencode({
    Version = "1"
    Statement = [
      merge(local.owner, { Resource = concat(["*"], var.on ? ["acs:kms:*"] : []) }),
      merge(local.owner, { Action = concat(["kms:Decrypt"], var.on ? ["oss:GetObject"] : []) }),
      merge(local.owner, { Action = concat([], var.on ? ["kms:Decrypt"] : []) }),
      merge(local.owner, { Action = var.actions, Resource = var.actions }),
      merge(local.owner, { Principal = merge(var.on ? { RAM = ["*"] } : {}, { Service = "ecs.aliyuncs.com" }) }),
    ]
  })
}

resource "alicloud_kms_key" "wrong" {
  policy = jsonencode({
    Version = "1"
    Statement = [
      merge(local.owner, {
        Resource = concat(
          ["acs:kms:*"], # want `^alicloud_kms_key.wrong: statement 1 names the resource "acs:kms:\*"`
          var.on ? ["*"] : [],
        )
      }),
    ]
  })
}
