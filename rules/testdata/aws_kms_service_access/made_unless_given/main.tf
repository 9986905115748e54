# A module makes its own key where its caller gives it none.
resource "aws_kms_key" "shut" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" }]
  })
}

module "made" {
  source = "./logs"
}

module "given" {
  source      = "./logs"
  kms_key_arn = aws_kms_key.shut.arn # want `kms_key_id is aws_kms_key.shut, whose policy does not let logs.REGION.amazonaws.com in`
}

module "unknown" {
  source      = "./logs"
  kms_key_arn = var.kms_key_arn
}

variable "kms_key_arn" {
  type = string
}

module "elsewhere" {
  source      = "./logs"
  kms_key_arn = one(aws_kms_key.optional[*].arn)
}

variable "optional" {
  type = bool
}

resource "aws_kms_key" "optional" {
  count  = var.optional ? 1 : 0
  policy = aws_kms_key.shut.policy
}
