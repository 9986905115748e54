variable "owner" {
  type = string
}

resource "alicloud_kms_secret" "main" {
  # want@+9 `^alicloud_kms_secret.main: statement 3 allows everybody.*user/name\.$`
  policy = <<-EOT
    {
      "Version": "1",
      "Statement": [
        { "Effect": "Allow", "Principal": { "RAM": ["acs:ram::123456789012****:*"] }, "Action": ["kms:*"], "Resource": ["*"] },
        %{~ if var.owner == "" }
        { "Effect": "Deny", "Principal": { "RAM": ["acs:ram::*:root"] }, "Action": ["kms:*"], "Resource": ["*"] },
        %{~ endif }
        { "Effect": "Allow", "Principal": { "RAM": ["*"] }, "Action": ["kms:GetSecretValue"], "Resource": ["*"] }
      ]
    }
  EOT
}
