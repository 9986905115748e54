resource "alicloud_ecs_disk" "orders" { # want `^alicloud_ecs_disk.orders: kms_key_id is set, but encrypted is not set, so that nothing is encrypted under this key. Write encrypted = true, or remove the key.$`
  zone_id    = "cn-hangzhou-k"
  size       = 100
  kms_key_id = alicloud_kms_key.orders.id
}

resource "alicloud_oss_bucket_server_side_encryption" "orders" {
  bucket            = alicloud_oss_bucket.orders.bucket
  sse_algorithm     = "AES256" # want `^alicloud_oss_bucket_server_side_encryption.orders: kms_master_key_id is set, but sse_algorithm is "AES256", so that nothing is encrypted under this key. Write sse_algorithm = "KMS", or remove the key.$`
  kms_master_key_id = alicloud_kms_key.orders.id
}
