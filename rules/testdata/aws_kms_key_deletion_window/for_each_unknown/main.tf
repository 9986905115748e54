variable "keys" {
  type = map(number)
}

variable "days" {
  type = number
}

resource "aws_kms_key" "constant" {
  for_each                = var.keys
  deletion_window_in_days = 3 # want `^aws_kms_key.constant: deletion_window_in_days is 3,`
}

resource "aws_kms_key" "value" {
  for_each                = var.keys
  deletion_window_in_days = each.value
}

# The keys of the map are known, and so is one of its values.
resource "aws_kms_key" "partly_known" {
  for_each                = { app = var.days, search = 3 }
  deletion_window_in_days = each.value # want `^aws_kms_key.partly_known\["search"\]: deletion_window_in_days is 3,`
}
