variable "file" {
  type = string
}

locals {
  config = yamldecode(file(var.file))
}

resource "alicloud_kms_secret" "main" {
  secret_name       = local.config.name
  encryption_key_id = "key-1"
  dkms_instance_id  = try(local.config.instance, null)
}
