variable "days" {
  type    = number
  default = 30
}

variable "policy" {
  type    = string
  default = null
}

resource "aws_kms_key" "this" { # want `rotation: off; policy: cannot be known, since callers decide it; deletion window: cannot be known, since callers decide it; aliases: cannot be known; users: cannot be known\.$`
  policy                  = var.policy
  deletion_window_in_days = var.days
}

# Whose key these are is not known.
resource "aws_kms_alias" "other" {
  target_key_id = data.aws_kms_key.other.id
}

resource "aws_sns_topic" "other" {
  kms_master_key_id = data.aws_kms_key.other.id
}

variable "spec" {
  type    = string
  default = "SYMMETRIC_DEFAULT"
}

variable "enabled" {
  type    = bool
  default = true
}

resource "aws_kms_key" "period" { # want `rotation: on, how often cannot be known; policy: KMS's default`
  enable_key_rotation     = true
  rotation_period_in_days = var.days
}

resource "aws_kms_key" "spec" { # want `rotation: cannot be known, since callers decide it`
  enable_key_rotation      = true
  customer_master_key_spec = var.spec
}

resource "aws_kms_key" "enabled" { # want `rotation: cannot be known, since callers decide it`
  enable_key_rotation = true
  is_enabled          = var.enabled
}
