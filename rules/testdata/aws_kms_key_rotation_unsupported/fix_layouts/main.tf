resource "aws_kms_key" "comments" {
  customer_master_key_spec = "RSA_2048"
  # every year
  enable_key_rotation = true # want `^aws_kms_key.comments: `
  # not in the console
  description = "The comment above the argument goes with it"
}

resource "aws_kms_key" "with_period" {
  customer_master_key_spec = "RSA_2048"
  rotation_period_in_days  = 180
  description              = "Both arguments go"
  enable_key_rotation      = true # want `^aws_kms_key.with_period: `
}

resource "aws_kms_key" "last" {
  key_usage = "SIGN_VERIFY"

  # Rotation
  enable_key_rotation     = true # want `^aws_kms_key.last: `
  rotation_period_in_days = 365
}

resource "aws_kms_key" "first" {
  enable_key_rotation = true # want `^aws_kms_key.first: `

  key_usage = "SIGN_VERIFY"
  policy    = <<-EOT
    {}
  EOT
}

resource "aws_kms_key" "over_lines" {
  key_usage = "SIGN_VERIFY"
  # want@+1 `^aws_kms_key.over_lines: `
  enable_key_rotation = (
    true
  )
}

resource "aws_kms_key" "after_a_heredoc" {
  policy              = <<-EOT
    {}
  EOT
  enable_key_rotation = true # want `^aws_kms_key.after_a_heredoc: `
  key_usage           = "SIGN_VERIFY"
}
