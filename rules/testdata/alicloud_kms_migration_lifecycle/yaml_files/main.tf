# real TFLint only: the mock has no functions
terraform {
  backend "oss" {}
}

locals {
  files   = fileset("${path.module}/secrets", "*.yaml")
  secrets = { for file in local.files : trimsuffix(file, ".yaml") => yamldecode(file("${path.module}/secrets/${file}")) }
}

resource "alicloud_kms_secret" "main" {
  for_each          = local.secrets
  secret_name       = each.key
  encryption_key_id = "key-1"
  dkms_instance_id  = try(each.value.instance, null) # want `alicloud_kms_secret.main\["token"\]: dkms_instance_id is null`
}
