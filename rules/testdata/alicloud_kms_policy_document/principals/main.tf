variable "unset" {
  type = string
}

variable "empty" {
  type    = string
  default = ""
}

# None of these exists.
resource "alicloud_kms_key" "wrong" {
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:*"], Resource = ["*"] },
      { Effect = "Allow", Principal = { RAM = "acs:ram::1234567890123456:group/ops" }, Action = ["kms:Decrypt"], Resource = ["*"] },                                   # want `names the principal "acs:ram::1234567890123456:group/ops", but a group is no principal, so KMS refuses the policy. Write its users, or a role.`
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*", "acs:ram::1234567890123456:policy/ops"] }, Action = ["kms:Decrypt"], Resource = ["*"] }, # want `but a policy is no principal`
      { Effect = "Allow", Principal = { RAM = "acs:ram::1234567890123456:Root" }, Action = ["kms:Decrypt"], Resource = ["*"] },                                        # want `which is no ARN of an account, a user or a role`
      { Effect = "Allow", Principal = { RAM = "acs:ram::1234567890123456:user/" }, Action = ["kms:Decrypt"], Resource = ["*"] },                                       # want `which is no ARN of an account`
      { Effect = "Allow", Principal = { RAM = "acs:ram:1234567890123456:root" }, Action = ["kms:Decrypt"], Resource = ["*"] },                                         # want `which is no ARN of an account`
      { Effect = "Allow", Principal = { RAM = "acs:ram:cn-hangzhou:1234567890123456:root" }, Action = ["kms:Decrypt"], Resource = ["*"] },                             # want `but the ARN of a principal has no Region`
      { Effect = "Allow", Principal = { RAM = "acs:kms::1234567890123456:role/ops" }, Action = ["kms:Decrypt"], Resource = ["*"] },                                    # want `which is the ARN of no account, user or role`
      { Effect = "Allow", Principal = { RAM = "acs:ram::ACCOUNT_ID:root" }, Action = ["kms:Decrypt"], Resource = ["*"] },                                              # want `but an account's ID has digits only`
      { Effect = "Allow", Principal = { RAM = "arn:aws:iam::111122223333:root" }, Action = ["kms:Decrypt"], Resource = ["*"] },                                        # want `which is no ARN of an account`
      { Effect = "Allow", Principal = { RAM = "ops" }, Action = ["kms:Decrypt"], Resource = ["*"] },                                                                   # want `which is no ARN of an account`
      { Effect = "Allow", Principal = { RAM = "acs:ram::112890462****:*" }, Action = ["kms:Decrypt"], Resource = ["*"] }, # the documents write accounts like that
      { Effect = "Allow", Principal = { RAM = "acs:ram::1234567890123456:role/ops " }, Action = ["kms:Decrypt"], Resource = ["*"] },                                   # want `but no principal has a blank in it`
      { Effect = "Allow", Principal = { RAM = var.empty }, Action = ["kms:Decrypt"], Resource = ["*"] },                                                               # want `names the principal "", which is nobody`
      { Effect = "Allow", Principal = { RAM = alicloud_ram_group.ops.id }, Action = ["kms:Decrypt"], Resource = ["*"] },                                               # want `names the principal "alicloud_ram_group.ops.id", but a group is no principal`
      { Effect = "Allow", Principal = { RAM = alicloud_ram_role.ops.name }, Action = ["kms:Decrypt"], Resource = ["*"] },                                              # want `which is a name, so KMS refuses the policy. Write the ARN, as in acs:ram::1234567890123456:role/example.`
      { Effect = "Allow", Principal = { RAM = alicloud_ram_user.ops.name }, Action = ["kms:Decrypt"], Resource = ["*"] },                                              # want `which is a name`
      { Effect = "Deny", Principal = { RAM = "acs:ram::${data.alicloud_account.current.id}:group/${var.unset}" }, Action = ["kms:Decrypt"], Resource = ["*"] },        # want `but a group is no principal`
    ]
  })
}

# These can.
resource "alicloud_kms_secret" "right" {
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:*"], Resource = ["*"] },
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:root", "acs:ram::1234567890123456:user/ops", "acs:ram::1234567890123456:user/ops@example.onaliyun.com", "acs:ram::1234567890123456:role/ops", "acs:ram::1234567890123456:assumed-role/ops/session"] }, Action = ["kms:Decrypt"], Resource = ["*"] },
      { Effect = "Allow", Principal = { RAM = alicloud_ram_role.ops.arn }, Action = ["kms:Decrypt"], Resource = ["*"] },
      { Effect = "Allow", Principal = { RAM = "acs:ram::${data.alicloud_account.current.id}:role/ops" }, Action = ["kms:Decrypt"], Resource = ["*"] },
      { Effect = "Allow", Principal = { RAM = var.unset }, Action = ["kms:Decrypt"], Resource = ["*"] },
      { Effect = "Allow", Principal = { RAM = "${var.unset}:root" }, Action = ["kms:Decrypt"], Resource = ["*"] },
      { Effect = "Allow", Principal = { RAM = "acs:ram::${var.unset}" }, Action = ["kms:Decrypt"], Resource = ["*"] },
    ]
  })
}

