resource "alicloud_kms_key" "hours" {
  automatic_rotation = "Enabled"
  rotation_interval  = "2160h" # want `is "2160h", which KMS answers as "7776000s"`
}

resource "alicloud_kms_key" "minutes" {
  automatic_rotation = "Enabled"
  rotation_interval  = "10080m" # want `is "10080m", which KMS answers as "604800s"`
}

resource "alicloud_kms_key" "leading_zero" {
  automatic_rotation = "Enabled"
  rotation_interval  = "0604800s" # want `is "0604800s", which KMS answers as "604800s"`
}

resource "alicloud_kms_key" "longest" {
  automatic_rotation = "Enabled"
  rotation_interval  = "730d" # want `is "730d", which KMS answers as "63072000s"`
}

# What KMS refuses is another rule's.
resource "alicloud_kms_key" "short" {
  automatic_rotation = "Enabled"
  rotation_interval  = "1d"
}

resource "alicloud_kms_key" "malformed" {
  automatic_rotation = "Enabled"
  rotation_interval  = "90 days"
}

resource "alicloud_kms_key" "empty" {
  automatic_rotation = "Enabled"
  rotation_interval  = ""
}

resource "alicloud_kms_secret" "long" {
  secret_name               = "long"
  enable_automatic_rotation = true
  rotation_interval         = "366d"
}
