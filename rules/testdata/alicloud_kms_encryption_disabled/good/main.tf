resource "alicloud_ecs_disk" "orders" {
  zone_id    = "cn-hangzhou-k"
  size       = 100
  encrypted  = true
  kms_key_id = alicloud_kms_key.orders.id
}

resource "alicloud_oss_bucket_server_side_encryption" "orders" {
  bucket            = alicloud_oss_bucket.orders.bucket
  sse_algorithm     = "KMS"
  kms_master_key_id = alicloud_kms_key.orders.id
}
