variable "balancer" {
  type = bool
}

variable "kms" {
  type    = bool
  default = false
}

resource "aws_lb" "main" {
  count = var.balancer ? 1 : 0
  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
}

# Only where there is no load balancer.
resource "aws_s3_bucket" "logs" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "logs" {
  count  = var.balancer ? 0 : 1
  bucket = aws_s3_bucket.logs.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

# A caller decides whether there is one.
resource "aws_s3_bucket" "optional" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "optional" {
  count  = var.kms ? 1 : 0
  bucket = aws_s3_bucket.optional.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

resource "aws_lb" "optional" {
  access_logs {
    bucket  = aws_s3_bucket.optional.id
    enabled = true
  }
}

resource "aws_s3_bucket" "dynamic" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "dynamic" {
  bucket = aws_s3_bucket.dynamic.id
  dynamic "rule" {
    for_each = var.balancer ? [] : ["aws:kms"]
    content {
      apply_server_side_encryption_by_default {
        sse_algorithm = rule.value
      }
    }
  }
}

resource "aws_lb" "dynamic" {
  access_logs {
    bucket  = aws_s3_bucket.dynamic.id
    enabled = true
  }
}

# There is one.
resource "aws_s3_bucket" "counted" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "counted" {
  count  = 1
  bucket = aws_s3_bucket.counted.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

resource "aws_lb" "counted" {
  access_logs {
    bucket  = aws_s3_bucket.counted.id # want `^aws_lb.counted: access_logs.bucket is aws_s3_bucket.counted`
    enabled = true
  }
}

# Whoever switches the load balancer on, gets a bucket that it can write to.
variable "logs" {
  type    = bool
  default = false
}

resource "aws_s3_bucket" "chosen" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "chosen" {
  bucket = aws_s3_bucket.chosen.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = var.logs ? "AES256" : "aws:kms"
    }
  }
}

resource "aws_lb" "chosen" {
  count = var.logs ? 1 : 0
  access_logs {
    bucket  = aws_s3_bucket.chosen.id
    enabled = true
  }
}

resource "aws_lb" "fixed" {
  count = var.logs ? 1 : 0
  access_logs {
    bucket  = aws_s3_bucket.counted.id # want `^aws_lb.fixed: access_logs.bucket is aws_s3_bucket.counted`
    enabled = true
  }
}
