resource "alicloud_kms_instance" "main" {
  product_version     = "3"
  payment_type        = "PayAsYouGo"
  vpc_id              = alicloud_vpc.main.id
  vswitch_ids         = [alicloud_vswitch.main.id]
  zone_ids            = ["cn-hangzhou-j", "cn-hangzhou-k"]
  deletion_protection = true

  lifecycle {
    prevent_destroy = true
  }
}
