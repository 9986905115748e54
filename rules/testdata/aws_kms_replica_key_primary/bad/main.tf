resource "aws_kms_key" "orders" {
  description = "Encrypts orders"
}

resource "aws_kms_replica_key" "orders" {
  provider        = aws.ireland
  primary_key_arn = aws_kms_key.orders.arn # want `^aws_kms_replica_key.orders: primary_key_arn is that of aws_kms_key.orders, which is no multi-Region key, and KMS replicates no other. Make a new primary key with multi_region = true`
}

resource "aws_kms_key" "invoices" {
  description  = "Encrypts invoices"
  multi_region = true
}

resource "aws_kms_replica_key" "invoices" {
  primary_key_arn = aws_kms_key.invoices.arn # want `^aws_kms_replica_key.invoices: primary_key_arn is that of aws_kms_key.invoices, which is in the Region of the replica, and KMS replicates a key only into another Region. Give the replica another region or provider.$`
}
