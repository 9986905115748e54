resource "aws_kms_key" "wrong" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Owner — main", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*" }, # want `statement "Owner — main" has the character .—., but KMS takes those of ASCII and Latin-1 only. Write another one.`
      { Sid = "Use", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { StringEquals = { "aws:PrincipalTag/team" = ["a", "日本"] } } }, # want `statement "Use" has the character .日.`
      { Sid = "Key", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { StringEquals = { "aws:PrincipalTag/日本" = "a" } } }, # want `statement "Key" has the character .日.`
    ]
  })
}

resource "aws_kms_key" "right" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Schlüssel für Æble: ¿qué? <&> \" \n", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "heredoc" {
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Id": "größer – kleiner",
      "Statement": { "Effect": "Allow", "Principal": { "AWS": "111122223333" }, "Action": "kms:*", "Resource": "*" }
    }
  EOT
  # want@-4 `the policy has the character .–.`
}
