resource "aws_kms_key" "mended" {}

resource "aws_kms_key" "broken" {
  multi_region = true
}

resource "aws_kms_replica_key" "mended" {
  provider        = aws.eu
  primary_key_arn = aws_kms_key.mended.arn
}

resource "aws_kms_replica_key" "broken" {
  provider        = aws.eu
  primary_key_arn = aws_kms_key.broken.arn # want `is in the Region of the replica`
}
