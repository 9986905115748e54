locals {
  keys = {
    app    = {}
    search = { window = 2 }
  }
}

resource "aws_kms_key" "this" {
  for_each                = local.keys
  deletion_window_in_days = lookup(each.value, "window", 30) # want `^aws_kms_key.this\["search"\]: deletion_window_in_days is 2,`
}

resource "aws_s3_bucket" "logs" {
  count  = local.keys.app.number
  bucket = "logs"
}
