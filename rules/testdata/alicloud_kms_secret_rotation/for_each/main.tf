locals {
  secrets = {
    database = { type = "Rds", interval = "7d" }
    token    = { type = "Generic" }
  }
}

resource "alicloud_kms_secret" "objects" {
  for_each                  = local.secrets
  secret_type               = each.value.type
  enable_automatic_rotation = true # want `^alicloud_kms_secret.objects\["token"\]: .*Generic`
  rotation_interval         = "7d"
}

resource "alicloud_kms_secret" "right" {
  for_each                  = local.secrets
  secret_type               = each.value.type
  enable_automatic_rotation = each.value.type != "Generic"
  rotation_interval         = try(each.value.interval, null)
}

resource "alicloud_kms_secret" "values" {
  for_each          = { database = "7d", server = "5h" }
  rotation_interval = each.value # want `^alicloud_kms_secret.values\["server"\]: rotation_interval is "5h"`
}

resource "alicloud_kms_secret" "coalesce" {
  for_each                  = local.secrets
  secret_type               = each.value.type
  enable_automatic_rotation = coalesce(try(each.value.rotate, null), true) # want `^alicloud_kms_secret.coalesce\["token"\]: .*Generic`
  rotation_interval         = "7d"
}

resource "alicloud_kms_secret" "toset" {
  for_each                  = toset(["Rds", "Generic"])
  secret_type               = each.value
  enable_automatic_rotation = true # want `^alicloud_kms_secret.toset\["Generic"\]: .*Generic`
  rotation_interval         = "7d"
}
