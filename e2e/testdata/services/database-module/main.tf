# A module for a database, called with a key, with an alias, and without either.
resource "aws_kms_key" "shared" {
  description             = "shared"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_kms_alias" "shared" {
  name          = "alias/shared"
  target_key_id = aws_kms_key.shared.id
}

module "orders" {
  source     = "./database"
  name       = "orders"
  kms_key_id = aws_kms_key.shared.arn
}

module "invoices" {
  source     = "./database"
  name       = "invoices"
  kms_key_id = aws_kms_alias.shared.arn # want aws_kms_reference_replaces
}

module "carts" {
  source = "./database"
  name   = "carts"
}
