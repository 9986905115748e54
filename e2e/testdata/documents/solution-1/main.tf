# The migration document's Solution 1, for a provider that it is meant for.

terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "1.230.0"
    }
  }
}

resource "alicloud_kms_key" "envelope" {
  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation, rotation_interval]
  }

  description            = "envelope key of the shop"
  key_usage              = "ENCRYPT/DECRYPT"
  key_spec               = "Aliyun_AES_256"
  origin                 = "Aliyun_KMS"
  automatic_rotation     = "Enabled"
  rotation_interval      = "90d"
  pending_window_in_days = 7
  policy                 = <<-POLICY
    {
      "Version": "1",
      "Statement": [
        {
          "Sid": "kms default policy",
          "Effect": "Allow",
          "Principal": {"RAM": ["acs:ram::1000****00000001:*"]},
          "Action": ["kms:*"],
          "Resource": ["*"]
        }
      ]
    }
  POLICY
}

resource "alicloud_kms_secret" "password" {
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }

  enable_automatic_rotation     = false
  secret_name                   = "shop/password"
  secret_type                   = "Generic"
  secret_data                   = "set once"
  secret_data_type              = "text"
  version_id                    = "v1"
  force_delete_without_recovery = true
  encryption_key_id             = alicloud_kms_key.envelope.id
  policy                        = alicloud_kms_key.envelope.policy
}
