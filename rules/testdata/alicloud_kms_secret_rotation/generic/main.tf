variable "type" {
  type    = string
  default = null
}

resource "alicloud_kms_secret" "default" {
  enable_automatic_rotation = true # want `^alicloud_kms_secret.default: enable_automatic_rotation is true, but KMS cannot rotate a Generic secret`
  rotation_interval         = "7d"
}

resource "alicloud_kms_secret" "written_out" {
  secret_type               = "Generic"
  enable_automatic_rotation = true # want `^alicloud_kms_secret.written_out: .*Generic`
  rotation_interval         = "7d"
}

resource "alicloud_kms_secret" "null" {
  secret_type               = var.type
  enable_automatic_rotation = true # want `^alicloud_kms_secret.null: .*Generic`
  rotation_interval         = "7d"
}

# The missing interval does not matter then.
resource "alicloud_kms_secret" "no_interval" {
  enable_automatic_rotation = true # want `^alicloud_kms_secret.no_interval: .*Generic`
}

resource "alicloud_kms_secret" "text" {
  enable_automatic_rotation = "true" # want `^alicloud_kms_secret.text: .*Generic`
}

resource "alicloud_kms_secret" "off" {
  secret_type               = "Generic"
  enable_automatic_rotation = false
}
