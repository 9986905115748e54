# real TFLint only: the mock knows no local values
# A data source has more attributes than those that are read of it.
data "alicloud_ram_policy_document" "main" {
  for_each = toset(["orders"])
  version  = "1"
}

locals {
  documents = data.alicloud_ram_policy_document.main
  open      = jsonencode({ Version = "1", Statement = [{ Effect = "Allow", Principal = { RAM = ["*"] }, Action = ["kms:*"], Resource = ["*"] }] }) # want `alicloud_kms_key.none: statement 1 allows everybody`
}

resource "alicloud_kms_key" "orders" {
  dkms_instance_id = "kst-1"
  policy           = try(local.documents["orders"].output_file, local.open)
}

resource "alicloud_kms_key" "none" {
  dkms_instance_id = "kst-1"
  policy           = try(local.documents["none"].document, local.open)
}
