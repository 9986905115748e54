resource "alicloud_kms_key" "some" {
  for_each           = { orders = "Enabled", invoices = "Disabled" }
  automatic_rotation = each.value
  lifecycle {
    ignore_changes = [automatic_rotation] # want "alicloud_kms_key.some\\[\"orders\"\\]: automatic_rotation is both"
  }
}

resource "alicloud_kms_key" "all" {
  for_each           = toset(["orders", "invoices"])
  description        = each.key
  automatic_rotation = "Enabled"
  lifecycle {
    ignore_changes = [automatic_rotation] # want "alicloud_kms_key.all: automatic_rotation is both"
  }
}

resource "alicloud_kms_key" "try" {
  for_each           = { orders = { rotation = "Enabled" }, invoices = {} }
  automatic_rotation = try(each.value.rotation, "Disabled")
  lifecycle {
    ignore_changes = [automatic_rotation] # want "alicloud_kms_key.try\\[\"orders\"\\]: automatic_rotation is both"
  }
}

resource "alicloud_kms_key" "lookup" {
  for_each           = { orders = { rotation = "Disabled" }, invoices = {} }
  automatic_rotation = lookup(each.value, "rotation", "Enabled")
  lifecycle {
    ignore_changes = [automatic_rotation] # want "alicloud_kms_key.lookup\\[\"invoices\"\\]: automatic_rotation is both"
  }
}
