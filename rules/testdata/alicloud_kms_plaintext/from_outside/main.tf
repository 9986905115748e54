variable "flag" {
  type    = string
  default = "changeme"
}

variable "file" {
  type    = string
  default = ""
}

variable "environment" {
  type = string
}

# What they are does not stand in the configuration.
resource "alicloud_kms_secret" "flag" {
  secret_name = "flag"
  secret_data = var.flag
}

resource "alicloud_kms_secret" "file" {
  secret_name = "file"
  secret_data = var.file
}

resource "alicloud_kms_secret" "environment" {
  secret_name = "environment"
  secret_data = var.environment
}

resource "alicloud_kms_secret" "template" {
  secret_name = "template"
  secret_data = "shop:${var.environment}"
}
