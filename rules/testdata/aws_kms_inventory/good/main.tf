# Nothing here is a key.
data "aws_kms_key" "shared" {
  key_id = "alias/shared"
}

resource "aws_sns_topic" "orders" {
  name              = "orders"
  kms_master_key_id = data.aws_kms_key.shared.arn
}
