terraform {
  backend "s3" {}
}

module "orders" { # want `^module.orders: aws_kms_key.this \(kms/main.tf:9\): rotation: off; policy: that of aws_kms_key_policy.orders; deletion window: 7 days; aliases: module.orders.aws_kms_alias.this; users: aws_ebs_volume.orders\.$`
  source = "./kms"
  days   = 7
}

module "invoices" { # want `^module.invoices: aws_kms_key.this \(kms/main.tf:9\): rotation: off; policy: KMS's default; deletion window: 30 days; aliases: module.invoices.aws_kms_alias.this; users: none here\.$`
  source = "./kms"
}

resource "aws_kms_key_policy" "orders" {
  key_id = module.orders.key_id
  policy = "{}"
}

resource "aws_ebs_volume" "orders" {
  kms_key_id = module.orders.arn
}
