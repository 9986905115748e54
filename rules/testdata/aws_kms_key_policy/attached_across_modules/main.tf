module "key" {
  source = "./key"
}

# The key that the module makes has this policy.
resource "aws_kms_key_policy" "of_module" {
  key_id = module.key.key_id
  policy = "{}"
}

# A module attaches a policy to this one.
resource "aws_kms_key" "here" {
  description = "orders"
}

module "policy" {
  source = "./policy"
  key    = aws_kms_key.here.key_id
}

resource "aws_kms_key" "alone" { # want `^aws_kms_key.alone: the key has neither a policy nor an aws_kms_key_policy`
  description = "invoices"
}
