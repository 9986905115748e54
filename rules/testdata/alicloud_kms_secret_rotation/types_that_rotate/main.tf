resource "alicloud_kms_secret" "rds" {
  secret_type               = "Rds"
  enable_automatic_rotation = true
  rotation_interval         = "7d"
}

resource "alicloud_kms_secret" "ram" {
  secret_type               = "RAMCredentials"
  enable_automatic_rotation = true
  rotation_interval         = "7d"
}

resource "alicloud_kms_secret" "ecs" {
  secret_type               = "ECS"
  enable_automatic_rotation = true
  rotation_interval         = "7d"
}
