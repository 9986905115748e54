resource "aws_kms_key" "primary" {
  provider            = aws.virginia
  description         = "Encrypts the carts table everywhere"
  multi_region        = true
  enable_key_rotation = true
}

resource "aws_kms_replica_key" "ireland" {
  provider                = aws.ireland
  description             = "The same in Ireland"
  primary_key_arn         = aws_kms_key.primary.arn
  deletion_window_in_days = 30
}
