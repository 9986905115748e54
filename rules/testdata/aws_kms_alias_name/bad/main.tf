resource "aws_kms_alias" "orders" {
  name          = "orders" # want `^aws_kms_alias.orders: name is "orders", but KMS takes only names that begin with "alias/". Put that in front of it.`
  target_key_id = aws_kms_key.orders.key_id
}

resource "aws_kms_alias" "invoices" {
  name          = "alias/invoices"
  target_key_id = aws_kms_key.invoices.key_id
}

resource "aws_kms_alias" "billing" {
  name          = "alias/invoices" # want `^aws_kms_alias.billing: name is "alias/invoices", which is the name of aws_kms_alias.invoices already, so KMS refuses it.`
  target_key_id = aws_kms_key.billing.key_id
}
