variable "windows" {
  default = [30, 3, 7]
}

resource "aws_kms_key" "list" {
  count                   = 3
  deletion_window_in_days = var.windows[count.index] # want `^aws_kms_key.list\[1\]: deletion_window_in_days is 3,`
}

resource "aws_kms_key" "sum" {
  count                   = 3
  deletion_window_in_days = 10 + count.index * 10
}

resource "aws_kms_key" "every" {
  count                   = 2
  deletion_window_in_days = 40 + count.index # want `^aws_kms_key.every\[0\]: deletion_window_in_days is 40,` `^aws_kms_key\.every\[1\]: `
}

resource "aws_kms_key" "constant" {
  count                   = 2
  description             = "Key ${count.index}"
  deletion_window_in_days = 3 # want `^aws_kms_key.constant: deletion_window_in_days is 3,`
}
