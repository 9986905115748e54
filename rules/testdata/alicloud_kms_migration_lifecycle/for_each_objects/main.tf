locals {
  secrets = {
    orders   = { instance = "kst-sin65c1f4b2d8e7a9" }
    invoices = { data = "example" }
  }
}

resource "alicloud_kms_secret" "try" {
  for_each         = local.secrets
  secret_name      = each.key
  dkms_instance_id = try(each.value.instance, null) # want "alicloud_kms_secret.try\\[\"invoices\"\\]: dkms_instance_id is null and not ignored"
}

resource "alicloud_kms_secret" "lookup" {
  for_each         = local.secrets
  secret_name      = each.key
  dkms_instance_id = lookup(each.value, "instance", "") # want "alicloud_kms_secret.lookup\\[\"invoices\"\\]: dkms_instance_id is \"\" and not ignored"
}

resource "alicloud_kms_secret" "merge" {
  for_each         = { for name, secret in local.secrets : name => merge({ instance = "kst-default" }, secret) }
  secret_name      = each.key
  dkms_instance_id = each.value.instance
}

resource "alicloud_kms_secret" "coalesce" {
  for_each         = local.secrets
  secret_name      = each.key
  dkms_instance_id = coalesce(lookup(each.value, "instance", ""), "kst-default")
}
