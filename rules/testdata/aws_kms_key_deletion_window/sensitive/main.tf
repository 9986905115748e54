variable "window" {
  type      = number
  sensitive = true
  default   = 3
}

variable "windows" {
  type      = map(number)
  sensitive = true
  default   = { search = 3 }
}

resource "aws_kms_key" "variable" {
  deletion_window_in_days = var.window
}

resource "aws_kms_key" "computed" {
  deletion_window_in_days = var.window * 30
}

resource "aws_kms_key" "condition" {
  deletion_window_in_days = var.window == 3 ? 40 : 60
}

resource "aws_kms_key" "element" {
  deletion_window_in_days = var.windows["search"]
}

resource "aws_kms_key" "in_local" {
  deletion_window_in_days = local.window
}

resource "aws_kms_key" "each" {
  for_each                = { app = var.window, search = 1 }
  deletion_window_in_days = each.value # want `^aws_kms_key.each\["search"\]: deletion_window_in_days is 1,`
}

locals {
  window = var.window
}
