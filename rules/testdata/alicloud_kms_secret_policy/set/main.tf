resource "alicloud_kms_secret" "encoded" {
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

resource "alicloud_kms_secret" "file" {
  policy = file("${path.module}/policy.json")
}

resource "alicloud_kms_secret" "reference" {
  policy = data.alicloud_ram_policy_document.kms.document
}

resource "alicloud_kms_secret" "heredoc" {
  policy = <<-EOT
    {"Version": "1", "Statement": []}
  EOT
}
