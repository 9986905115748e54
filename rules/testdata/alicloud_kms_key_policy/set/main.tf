resource "alicloud_kms_key" "encoded" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy = jsonencode({
    Version = "1"
    Statement = [{
      Effect    = "Allow"
      Principal = { RAM = ["acs:ram::1234567890123456:*"] }
      Action    = ["kms:*"]
      Resource  = ["*"]
    }]
  })
}

resource "alicloud_kms_key" "file" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = file("${path.module}/policy.json")
}

resource "alicloud_kms_key" "reference" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = data.alicloud_ram_policy_document.kms.document
}

resource "alicloud_kms_key" "heredoc" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = <<-EOT
    {"Version": "1", "Statement": []}
  EOT
}
