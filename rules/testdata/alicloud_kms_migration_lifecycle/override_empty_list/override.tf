resource "alicloud_kms_key" "listed" {
  lifecycle {
    ignore_changes = []
  }
}

resource "alicloud_kms_secret" "all" {
  lifecycle {
    ignore_changes = []
  }
}

resource "alicloud_kms_secret" "unprotected" {
  lifecycle {
    ignore_changes = []
  }
}
