variable "names" {
  type = set(string)
}

resource "alicloud_kms_instance" "main" {
  for_each        = var.names
  product_version = "3"
}

output "ids" {
  value = { for name, instance in alicloud_kms_instance.main : name => instance.id }
}
