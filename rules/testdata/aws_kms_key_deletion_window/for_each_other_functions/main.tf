# real TFLint only: the mock knows neither replace nor startswith
locals {
  windows = {
    app     = "30 days"
    billing = "7 days"
    search  = "3 days"
  }
}

resource "aws_kms_key" "map" {
  for_each                = local.windows
  deletion_window_in_days = replace(each.value, " days", "") # want `^aws_kms_key.map\["search"\]: deletion_window_in_days is "?3"?,`
}

resource "aws_kms_key" "set" {
  for_each                = toset(["tmp-search", "app", "billing"])
  deletion_window_in_days = startswith(each.value, "tmp-") ? 1 : 30 # want `^aws_kms_key.set\["tmp-search"\]: deletion_window_in_days is 1,`
}

resource "aws_kms_key" "count" {
  count                   = 3
  deletion_window_in_days = replace("1${count.index}", "11", "31") # want `^aws_kms_key.count\[1\]: deletion_window_in_days is "?31"?,`
}

resource "aws_kms_key" "none" {
  for_each                = {}
  deletion_window_in_days = replace(each.value, " days", "")
}
