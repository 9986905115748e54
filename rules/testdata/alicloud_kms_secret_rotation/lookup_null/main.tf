locals {
  secrets = {
    database = { type = "Rds", interval = "7d" }
    server   = { type = "ECS" }
  }
}

resource "alicloud_kms_secret" "this" {
  for_each                  = local.secrets
  secret_type               = each.value.type
  enable_automatic_rotation = true
  rotation_interval         = lookup(each.value, "interval", null) # want `^alicloud_kms_secret.this\["server"\]: enable_automatic_rotation is true without`
}
