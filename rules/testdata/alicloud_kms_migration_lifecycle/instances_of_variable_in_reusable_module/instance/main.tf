resource "alicloud_kms_instance" "main" {
  product_version = "3"
}

output "id" {
  value = alicloud_kms_instance.main.id
}
