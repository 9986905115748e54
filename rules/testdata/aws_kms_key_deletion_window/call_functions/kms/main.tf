variable "name" {
  type = string
}

variable "windows" {
  type = list(number)
}

variable "flags" {
  type = list(bool)
}

resource "aws_kms_key" "starts" {
  deletion_window_in_days = startswith(var.name, "prod-") ? 30 : 1
}

resource "aws_kms_key" "ends" {
  deletion_window_in_days = endswith(var.name, "-dev") ? 2 : 30
}

resource "aws_kms_key" "has" {
  deletion_window_in_days = strcontains(var.name, "dev") ? 3 : 30
}

resource "aws_kms_key" "sum" {
  deletion_window_in_days = sum(var.windows)
}

resource "aws_kms_key" "all" {
  deletion_window_in_days = alltrue(var.flags) ? 30 : 5
}

resource "aws_kms_key" "any" {
  deletion_window_in_days = anytrue(var.flags) ? 30 : 6
}
