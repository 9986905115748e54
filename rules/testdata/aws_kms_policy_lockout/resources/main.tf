# A statement about something else than keys of KMS allows and denies nothing.
resource "aws_kms_key" "bucket" {
  policy = jsonencode({ # want `^aws_kms_key.bucket: no statement allows kms:PutKeyPolicy to an account, a user or a role`
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "111122223333" }
        Action    = "kms:*"
        Resource  = ["arn:aws:s3:::orders", "arn:aws:s3:::orders/*"]
      },
    ]
  })
}

resource "aws_kms_key" "bucket_denied" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "111122223333" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "kms:*"
        Resource  = "arn:aws:s3:::orders/*"
      },
    ]
  })
}

# The ARN of a key can be that of any key.
resource "aws_kms_key" "some_key" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "111122223333" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "kms:*"
        Resource  = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
      },
    ]
  })
}

resource "aws_kms_key" "every_key" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "111122223333" }
        Action    = "kms:*"
        Resource  = "*"
      },
      { # want `^aws_kms_key.every_key: statement "Frozen" denies kms:PutKeyPolicy to everybody`
        Sid       = "Frozen"
        Effect    = "Deny"
        Principal = "*"
        Action    = "kms:*"
        Resource  = "arn:aws:kms:*:111122223333:key/*"
      },
    ]
  })
}

# In the policy of a key, what cannot be known can only mean that key.
resource "aws_kms_key" "itself" {
  description = "Has a policy of its own"
}

resource "aws_kms_key_policy" "itself" {
  key_id = aws_kms_key.itself.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "111122223333" }
        Action    = "kms:*"
        Resource  = "*"
      },
      { # want `^aws_kms_key_policy.itself: statement "Frozen" denies kms:PutKeyPolicy to everybody`
        Sid       = "Frozen"
        Effect    = "Deny"
        Principal = "*"
        Action    = "kms:*"
        Resource  = aws_kms_key.itself.arn
      },
    ]
  })
}
