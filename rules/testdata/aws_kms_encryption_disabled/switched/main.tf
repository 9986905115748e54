variable "encrypted" {
  type    = bool
  default = false
}

variable "create" {
  type    = bool
  default = false
}

resource "aws_kms_key" "main" {
  count = var.encrypted ? 1 : 0
}

# Whoever switches it on, switches its encryption on.
resource "aws_db_instance" "encrypted" {
  count             = var.encrypted ? 1 : 0
  storage_encrypted = var.encrypted
  kms_key_id        = aws_kms_key.main[0].arn
}

resource "aws_instance" "encrypted" {
  for_each = toset(var.encrypted ? ["main"] : [])
  root_block_device {
    encrypted  = var.encrypted
    kms_key_id = aws_kms_key.main[0].arn
  }
}

resource "aws_db_instance" "created" {
  count             = var.create ? 1 : 0
  storage_encrypted = false # want `^aws_db_instance.created: kms_key_id is set, but storage_encrypted is false`
  kms_key_id        = aws_kms_key.main[0].arn
}

resource "aws_instance" "created" {
  count = var.create ? 1 : 0
  root_block_device { # want `^aws_instance.created: root_block_device.kms_key_id is set, but encrypted is not set`
    kms_key_id = aws_kms_key.main[0].arn
  }
}

resource "aws_db_instance" "always" {
  storage_encrypted = var.encrypted # want `^aws_db_instance.always: kms_key_id is set, but storage_encrypted is false`
  kms_key_id        = aws_kms_key.other.arn
}

resource "aws_kms_key" "other" {}
