resource "alicloud_kms_secret" "element" {
  policy = element(concat(data.alicloud_ram_policy_document.element.*.document, [""]), 0)
}

data "alicloud_ram_policy_document" "element" {
  count = 1
  statement { # want `^alicloud_kms_secret.element: statement 1 allows everybody`
    effect   = "Allow"
    action   = ["kms:GetSecretValue"]
    resource = ["*"]
    principal {
      entity      = "RAM"
      identifiers = ["*"]
    }
  }
}

resource "alicloud_kms_key" "values" {
  policy = values(data.alicloud_ram_policy_document.values)[0].document
}

data "alicloud_ram_policy_document" "values" {
  for_each = toset(["only"])
  statement { # want `^alicloud_kms_key.values: statement 1 allows everybody`
    effect   = "Allow"
    action   = ["kms:Decrypt"]
    resource = ["*"]
    principal {
      entity      = "RAM"
      identifiers = ["*"]
    }
  }
}
