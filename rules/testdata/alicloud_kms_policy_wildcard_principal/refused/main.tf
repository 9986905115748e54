# What KMS refuses lets nobody in, nor does what is about no action of KMS.
resource "alicloud_kms_key" "refused" {
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:*"], Resource = ["*"] },
      { Sid = "A", Effect = "Allow", Principal = { RAM = ["*"] }, Action = ["kms:Decrypt"], Resource = ["*"], Condition = { StringEqual = { "acs:SourceVpc" = "vpc-1" } } },
    ]
  })
}

resource "alicloud_kms_key" "group" {
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:*"], Resource = ["*"] },
      { Sid = "A", Effect = "Allow", Principal = { RAM = ["*"] }, Action = ["kms:Decrypt"], Resource = ["*"] },
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:group/a"] }, Action = ["kms:Decrypt"], Resource = ["*"] },
    ]
  })
}

resource "alicloud_kms_secret" "no_action" {
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:*"], Resource = ["*"] },
      { Sid = "A", Effect = "Allow", Principal = { RAM = ["*"] }, Action = ["ecs:Describe*"], Resource = ["*"] },
      { Sid = "A", Effect = "Allow", Principal = { RAM = ["*"] }, Action = ["kms:"], Resource = ["*"] },
    ]
  })
}

resource "alicloud_kms_secret" "some_action" {
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:*"], Resource = ["*"] },
      { Sid = "A", Effect = "Allow", Principal = { RAM = ["*"] }, Action = ["ecs:Describe*", "kms:Decrypt"], Resource = ["*"] }, # want `statement "A" allows everybody`
    ]
  })
}

