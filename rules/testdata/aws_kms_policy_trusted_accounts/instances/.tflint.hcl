plugin "kms" {
  enabled = true
}

rule "aws_kms_policy_trusted_accounts" {
  enabled  = true
  accounts = ["444455556666"]
}
