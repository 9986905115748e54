resource "aws_s3_bucket_server_side_encryption_configuration" "invoices" {
  bucket = aws_s3_bucket.invoices.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms" # want `^aws_s3_bucket_server_side_encryption_configuration.invoices: sse_algorithm is "aws:kms" and bucket_key_enabled is not set, so every object costs a request to KMS. Write bucket_key_enabled = true in the rule.`
      kms_master_key_id = aws_kms_key.invoices.arn
    }
  }
}
