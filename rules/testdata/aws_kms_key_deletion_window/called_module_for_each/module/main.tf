variable "windows" {
  type = map(number)
}

resource "aws_kms_key" "this" {
  for_each                = var.windows
  deletion_window_in_days = var.windows[each.key]
}
