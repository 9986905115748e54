resource "aws_elb" "mended" {
  access_logs {
    bucket  = aws_s3_bucket.kms.id
    enabled = false
  }
}

resource "aws_elb" "spoilt" {
  access_logs {
    bucket = aws_s3_bucket.kms.id # want `^aws_elb.spoilt: access_logs.bucket is aws_s3_bucket.kms`
  }
}
