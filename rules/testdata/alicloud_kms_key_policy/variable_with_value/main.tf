variable "policy" {
  default = "{}"
}

variable "policies" {
  default = {
    app    = "{}"
    search = ""
  }
}

resource "alicloud_kms_key" "set" {
  policy = var.policy
}

resource "alicloud_kms_key" "element" {
  policy = var.policies.app
}

resource "alicloud_kms_key" "empty_element" {
  policy = var.policies["search"] # want `^alicloud_kms_key.empty_element: policy is not set`
}

resource "alicloud_kms_key" "conditional" {
  policy = var.policy == "" ? "{}" : null # want `^alicloud_kms_key.conditional: policy is not set`
}
