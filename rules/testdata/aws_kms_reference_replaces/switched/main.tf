variable "volume" {
  type    = bool
  default = false
}

resource "aws_kms_key" "main" {}

resource "aws_kms_alias" "main" {
  name          = "alias/main"
  target_key_id = aws_kms_key.main.id
}

# Whoever switches the volume on, gets the form that works.
resource "aws_ebs_volume" "chosen" {
  count      = var.volume ? 1 : 0
  encrypted  = true
  kms_key_id = var.volume ? aws_kms_key.main.arn : aws_kms_alias.main.arn
}

resource "aws_ebs_volume" "fixed" {
  count      = var.volume ? 1 : 0
  encrypted  = true
  kms_key_id = aws_kms_alias.main.arn # want `^aws_ebs_volume.fixed: kms_key_id is aws_kms_alias.main.arn`
}
