variable "settings" {
  type = string
}

locals {
  settings = yamldecode(var.settings)
}

resource "aws_kms_key" "main" {
  deletion_window_in_days = local.settings.kms.window
}
