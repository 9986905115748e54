resource "aws_kms_key" "main" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [
    { Effect = "Allow", Principal = "*", Action = "kms:*", Resource = "*" } # want `^aws_kms_key.main: statement 1 allows everybody`
  ] })
}

resource "aws_kms_external_key" "main" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [
    { Effect = "Allow", Principal = "*", Action = "kms:*", Resource = "*" } # want `^aws_kms_external_key.main: statement 1 allows everybody`
  ] })
}

resource "aws_kms_replica_key" "main" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [
    { Effect = "Allow", Principal = "*", Action = "kms:*", Resource = "*" } # want `^aws_kms_replica_key.main: statement 1 allows everybody`
  ] })
}

resource "aws_kms_replica_external_key" "main" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [
    { Effect = "Allow", Principal = "*", Action = "kms:*", Resource = "*" } # want `^aws_kms_replica_external_key.main: statement 1 allows everybody`
  ] })
}

resource "aws_kms_key_policy" "main" {
  key_id = aws_kms_key.main.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [
    { Effect = "Allow", NotPrincipal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*" } # want `^aws_kms_key_policy.main: statement 1 allows everybody but its NotPrincipal`
  ] })
}

resource "aws_s3_bucket_policy" "main" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [
    { Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*" }
  ] })
}
