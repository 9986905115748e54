terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = ">= 1.240.0"
    }
  }
}

variable "dkms_instance_id" {
  description = "The ID of the KMS instance that holds the keys and secrets."
  type        = string
  default     = ""
}

variable "account_id" {
  description = "The Alibaba Cloud account that holds the keys."
  type        = string
}

locals {
  policy = jsonencode({
    Version = "1"
    Statement = [{
      Sid       = "the account administers what it owns"
      Effect    = "Allow"
      Principal = { RAM = ["acs:ram::${var.account_id}:*"] }
      Action    = ["kms:*"]
      Resource  = ["*"]
    }]
  })
}

resource "alicloud_kms_key" "this" {
  description            = "order database"
  dkms_instance_id       = var.dkms_instance_id
  automatic_rotation     = "Enabled"
  rotation_interval      = "7776000s"
  pending_window_in_days = 30
  policy                 = local.policy
}

resource "alicloud_kms_secret" "this" {
  secret_name             = "orders/database"
  secret_data             = "rotated by hand"
  version_id              = "v1"
  dkms_instance_id        = var.dkms_instance_id
  encryption_key_id       = alicloud_kms_key.this.id
  policy                  = local.policy
  recovery_window_in_days = 30
}
