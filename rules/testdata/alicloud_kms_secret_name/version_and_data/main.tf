# real TFLint only: the mock knows no functions
locals {
  longest = join("", [for i in range(64) : "x"])
  # 1,024 times 30 bytes
  largest = join("", [for i in range(1024) : "äääääääääääääää"])
}

resource "alicloud_kms_secret" "fits" {
  secret_name = "fits"
  version_id  = local.longest
  secret_data = local.largest
}

resource "alicloud_kms_secret" "too_long" {
  secret_name = "too-long"
  version_id  = "${local.longest}x" # want `^alicloud_kms_secret.too_long: version_id has 65 characters, but KMS takes 64 at most`
  secret_data = "${local.largest}x" # want `^alicloud_kms_secret.too_long: secret_data has 30721 bytes, but KMS takes 30720 at most`
}
