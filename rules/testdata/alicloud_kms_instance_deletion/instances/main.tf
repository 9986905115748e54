variable "create" {
  type = bool
}

resource "alicloud_kms_instance" "unknown" { # want `^alicloud_kms_instance.unknown: terraform destroy`
  count = var.create ? 1 : 0
}

resource "alicloud_kms_instance" "none" {
  count = 0
}

resource "alicloud_kms_instance" "each" { # want `^alicloud_kms_instance.each\["invoices"\]: terraform destroy`
  for_each            = { orders = true, invoices = false }
  deletion_protection = each.value
}
