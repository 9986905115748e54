variable "short" {
  default = 5
}

variable "long" {
  type    = string
  default = "30"
}

variable "windows" {
  default = {
    dev  = 1
    prod = 30
  }
}

resource "aws_kms_key" "short" {
  deletion_window_in_days = var.short # want `^aws_kms_key.short: deletion_window_in_days is 5,`
}

resource "aws_kms_key" "long" {
  deletion_window_in_days = var.long
}

resource "aws_kms_key" "attribute" {
  deletion_window_in_days = var.windows.dev # want `^aws_kms_key.attribute: deletion_window_in_days is 1,`
}

resource "aws_kms_key" "index" {
  deletion_window_in_days = var.windows["prod"]
}
