# Nothing here is a key or a secret.
resource "alicloud_kms_instance" "main" {
  product_version     = "3"
  vpc_num             = "1"
  key_num             = "1000"
  secret_num          = "100"
  spec                = "1000"
  vpc_id              = alicloud_vpc.main.id
  vswitch_ids         = [alicloud_vswitch.main.id]
  zone_ids            = ["eu-central-1a", "eu-central-1b"]
  deletion_protection = true
}
