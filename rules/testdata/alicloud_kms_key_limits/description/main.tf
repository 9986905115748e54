# real TFLint only: the mock knows no functions
resource "alicloud_kms_key" "longest" {
  description = local.longest
}

resource "alicloud_kms_key" "too_long" {
  description = "${local.longest}ä" # want `^alicloud_kms_key.too_long: description has 8193 characters, but KMS takes 8192 at most`
}

resource "alicloud_kms_key" "empty" {
  description = ""
}

resource "alicloud_kms_key" "null" {
  description = null
  tags        = null
}

locals {
  longest = join("", [for i in range(1024) : "ääääääää"])
}
