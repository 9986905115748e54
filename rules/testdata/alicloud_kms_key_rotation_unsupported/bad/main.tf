resource "alicloud_kms_key" "signing" {
  description        = "Signs the release artifacts"
  dkms_instance_id   = alicloud_kms_instance.main.id
  key_spec           = "EC_P256"
  key_usage          = "SIGN/VERIFY"
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.signing: automatic_rotation is "Enabled", but KMS cannot rotate this key, since its key_spec "EC_P256" is asymmetric`
  rotation_interval  = "7776000s"
}
