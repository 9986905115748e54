variable "keys" {
  type = map(object({
    window = optional(number)
    usage  = string
  }))
  default = {
    app     = { usage = "ENCRYPT_DECRYPT" }
    billing = { usage = "ENCRYPT_DECRYPT", window = 30 }
    search  = { usage = "ENCRYPT_DECRYPT", window = 2 }
  }
}

resource "aws_kms_key" "this" {
  for_each                = var.keys
  key_usage               = each.value.usage
  deletion_window_in_days = each.value.window # want `^aws_kms_key.this\["search"\]: deletion_window_in_days is 2,`
}

resource "aws_kms_key" "bracket" {
  for_each                = var.keys
  deletion_window_in_days = each.value["window"] # want `^aws_kms_key.bracket\["search"\]: deletion_window_in_days is 2,`
}

resource "aws_kms_key" "with_default" {
  for_each                = var.keys
  deletion_window_in_days = each.value.window == null ? 30 : each.value.window + 0 # want `^aws_kms_key.with_default\["search"\]: deletion_window_in_days is 2,`
}
