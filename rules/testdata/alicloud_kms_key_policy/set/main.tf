resource "alicloud_kms_key" "encoded" {
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
  policy = file("${path.module}/policy.json")
}

resource "alicloud_kms_key" "reference" {
  policy = data.alicloud_ram_policy_document.kms.document
}

resource "alicloud_kms_key" "heredoc" {
  policy = <<-EOT
    {"Version": "1", "Statement": []}
  EOT
}
