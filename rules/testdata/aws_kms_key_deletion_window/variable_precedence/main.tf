variable "flag_wins" {
  type    = number
  default = 1
}

variable "auto_file_wins" {
  type    = number
  default = 1
}

variable "file_wins" {
  type    = number
  default = 1
}

resource "aws_kms_key" "flag" {
  deletion_window_in_days = var.flag_wins
}

resource "aws_kms_key" "auto_file" {
  deletion_window_in_days = var.auto_file_wins
}

resource "aws_kms_key" "file" {
  deletion_window_in_days = var.file_wins
}
