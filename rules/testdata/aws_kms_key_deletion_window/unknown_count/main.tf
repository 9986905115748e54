variable "create" {
  type = bool
}

variable "number" {
  type = number
}

resource "aws_kms_key" "conditional" {
  count                   = var.create ? 1 : 0
  deletion_window_in_days = 3 # want `^aws_kms_key.conditional: deletion_window_in_days is 3,`
}

resource "aws_kms_key" "number" {
  count                   = var.number
  deletion_window_in_days = 3 # want `^aws_kms_key.number: deletion_window_in_days is 3,`
}

resource "aws_kms_key" "reference" {
  count                   = length(data.aws_regions.all.names)
  deletion_window_in_days = 3 # want `^aws_kms_key.reference: deletion_window_in_days is 3,`
}

resource "aws_kms_key" "index" {
  count                   = var.number
  deletion_window_in_days = count.index
}
