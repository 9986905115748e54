# real TFLint only: the mock knows no functions
locals {
  longest = join("", [for i in range(192) : "x"])
}

resource "alicloud_kms_secret" "longest" {
  secret_name = local.longest
}

resource "alicloud_kms_secret" "too_long" {
  secret_name = "${local.longest}x" # want `^alicloud_kms_secret.too_long: secret_name is "xxx.*, which KMS refuses. Write 1 to 192`
}

resource "alicloud_kms_secret" "every_character" {
  secret_name = "Aa0_/+=.@-"
}

resource "alicloud_kms_secret" "space" {
  secret_name = "shop database" # want `^alicloud_kms_secret.space: secret_name is "shop database", which KMS refuses`
}

resource "alicloud_kms_secret" "empty" {
  secret_name = "" # want `^alicloud_kms_secret.empty: secret_name is "", which KMS refuses`
}

resource "alicloud_kms_secret" "auto_of_generic" {
  secret_name = "$Auto" # want `^alicloud_kms_secret.auto_of_generic: secret_name is "\$Auto", which KMS refuses`
}

resource "alicloud_kms_secret" "rds" {
  secret_name = "acs/rds" # want `^alicloud_kms_secret.rds: secret_name is "acs/rds", but KMS keeps acs/ for other types than "Rds"`
  secret_type = "Rds"
}

resource "alicloud_kms_secret" "redis" {
  secret_name = "acs/redis" # want `^alicloud_kms_secret.redis: secret_name is "acs/redis", but KMS keeps acs/ for other types than "Redis"`
  secret_type = "Redis"
}

resource "alicloud_kms_secret" "ecs_with_a_space" {
  secret_name = "acs/ecs/the host" # want `^alicloud_kms_secret.ecs_with_a_space: secret_name is "acs/ecs/the host", which KMS refuses`
  secret_type = "ECS"
}

resource "alicloud_kms_secret" "ram" {
  secret_name = "$Auto"
  secret_type = "RAMCredentials"
}

resource "alicloud_kms_secret" "imported_ram" {
  secret_name = "acs/ram/user/deployer"
  secret_type = "RAMCredentials"
}

resource "alicloud_kms_secret" "named_ram" {
  secret_name = "deployer" # want `^alicloud_kms_secret.named_ram: secret_name is "deployer", but KMS names RAM secrets itself, and refuses another name. Write "\$Auto".$`
  secret_type = "RAMCredentials"
}

# How these are named is not known.
resource "alicloud_kms_secret" "polardb" {
  secret_name = "acs/polardb/the database"
  secret_type = "PolarDB"
}

resource "alicloud_kms_secret" "other_type" {
  secret_name = "acs/other"
  secret_type = "Other"
}
