variable "days" {
  type = number
}

resource "aws_kms_key" "this" {
  deletion_window_in_days = var.days
}

# The name of the workspace is not known here, either.
resource "aws_kms_key" "by_workspace" {
  deletion_window_in_days = { default = 3, prod = 30 }[terraform.workspace]
}
