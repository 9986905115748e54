variable "unset" {
  type = string
}

resource "aws_kms_key" "unbound" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" },                                                                                                  # want `statement "A" lets sns.amazonaws.com use the key for whoever asks it to`
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "kms:ViaService" = "sns.eu-west-1.amazonaws.com" } } },             # want `statement "A" lets sns.amazonaws.com use the key for whoever asks it to`
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringLike = { "aws:SourceAccount" = "*" } } },                                      # want `statement "A" lets sns.amazonaws.com use the key for whoever asks it to`
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*", Condition = { ArnLike = { "aws:SourceArn" = "arn:aws:sns:*:*:orders" } } },                        # want `statement "A" lets sns.amazonaws.com use the key for whoever asks it to`
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringNotEquals = { "aws:SourceAccount" = "444455556666" } } },                      # want `statement "A" lets sns.amazonaws.com use the key for whoever asks it to`
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:SourceAccount" = "$${aws:PrincipalAccount}" } } },             # want `statement "A" lets sns.amazonaws.com use the key for whoever asks it to`
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringLike = { "kms:EncryptionContext:aws:sns:topicArn" = "arn:aws:sns:*:*:*" } } }, # want `statement "A" lets sns.amazonaws.com use the key for whoever asks it to`
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "kms:EncryptionContext:app" = "orders" } } },                       # want `statement "A" lets sns.amazonaws.com use the key for whoever asks it to`
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "true" } } },                                       # want `statement "A" lets sns.amazonaws.com use the key for whoever asks it to`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "444455556666", Service = ["sns.amazonaws.com", "s3.amazonaws.com"] }, Action = "kms:Decrypt", Resource = "*" },                                                      # want `statement "A" lets sns.amazonaws.com use the key for whoever asks it to`
    ]
  })
}

resource "aws_kms_key" "bound" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:SourceAccount" = "111122223333" } } },
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*", Condition = { ArnLike = { "aws:SourceArn" = "arn:aws:sns:*:111122223333:*" } } },
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:SourceOrgID" = "o-a1b2c3d4e5" } } },
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:SourceAccount" = "$${aws:ResourceAccount}" } } },
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEqualsIfExists = { "aws:SourceAccount" = "111122223333" } } },
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:SourceAccount" = var.unset } } },
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*", Condition = { ArnEquals = { "aws:SourceArn" = aws_sns_topic.orders.arn } } },
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringLike = { "kms:EncryptionContext:aws:cloudtrail:arn" = "arn:aws:cloudtrail:*:111122223333:trail/*" } } },
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "kms:EncryptionContext:aws:s3:arn" = "arn:aws:s3:::orders" } } },
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*", Condition = { ArnLike = { "kms:EncryptionContext:aws:logs:arn" = "arn:aws:logs:eu-west-1:${var.unset}:*" } } },
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:SomethingNew" = "a" } } },
    ]
  })
}

# EventBridge gives KMS no source, a Deny lets nobody in, and what is no service is no deputy.
resource "aws_kms_key" "others" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { Service = "events.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "A", Effect = "Deny", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "A", Effect = "Deny", NotPrincipal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "444455556666" }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { Service = var.unset }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}

data "aws_iam_policy_document" "dynamic" {
  statement {
    sid       = "Owner"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["111122223333"]
    }
  }
  statement { # want `^aws_kms_key.dynamic: statement "Unbound" lets sns.amazonaws.com`
    sid       = "Unbound"
    actions   = ["kms:Decrypt"]
    resources = ["*"]
    principals {
      type        = "Service"
      identifiers = ["sns.amazonaws.com"]
    }
    dynamic "condition" {
      for_each = []
      content {
        test     = "StringEquals"
        variable = "aws:SourceAccount"
        values   = [condition.value]
      }
    }
  }
  statement {
    sid       = "Bound"
    actions   = ["kms:Decrypt"]
    resources = ["*"]
    principals {
      type        = "Service"
      identifiers = ["sns.amazonaws.com"]
    }
    dynamic "condition" {
      for_each = [var.unset]
      content {
        test     = "StringEquals"
        variable = "aws:SourceAccount"
        values   = [condition.value]
      }
    }
  }
}

resource "aws_kms_key" "dynamic" {
  policy = data.aws_iam_policy_document.dynamic.json
}
