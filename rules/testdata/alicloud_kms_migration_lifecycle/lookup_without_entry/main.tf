terraform {
  backend "oss" {}
}

module "with" {
  source = "./module"
  file   = "with.yaml"
}

module "without" {
  source = "./module"
  file   = "without.yaml" # want `module.without.alicloud_kms_secret.main: dkms_instance_id is null`
}

module "instances" {
  source = "./instances"
  names  = ["orders", "invoices"]
}

resource "alicloud_kms_secret" "orders" {
  secret_name       = "orders"
  encryption_key_id = "key-1"
  dkms_instance_id  = lookup(module.instances.ids, "orders", "")
}

resource "alicloud_kms_secret" "crm" {
  secret_name       = "crm"
  encryption_key_id = "key-1"
  dkms_instance_id  = lookup(module.instances.ids, "crm", "") # want `alicloud_kms_secret.crm: dkms_instance_id is ""`

  lifecycle {
    ignore_changes = [secret_data]
  }
}

data "alicloud_ram_policy_document" "main" {
  for_each = { a = 1 }
}

# A data source has more than the ruleset reads of it.
resource "alicloud_kms_secret" "data" {
  for_each          = data.alicloud_ram_policy_document.main
  secret_name       = "data"
  encryption_key_id = "key-1"
  dkms_instance_id  = try(each.value.id, "")
}
