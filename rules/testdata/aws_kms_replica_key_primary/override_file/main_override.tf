resource "aws_kms_key" "mended" {
  multi_region = true
}

resource "aws_kms_replica_key" "broken" {
  provider = aws
}
