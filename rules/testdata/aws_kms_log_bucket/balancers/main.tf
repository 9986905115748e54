variable "on" {
  type = bool
}

variable "off" {
  type    = bool
  default = false
}

locals {
  bucket = aws_s3_bucket.kms.bucket
}

resource "aws_s3_bucket" "kms" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "kms" {
  bucket = aws_s3_bucket.kms.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

resource "aws_s3_bucket" "dsse" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "dsse" {
  bucket = aws_s3_bucket.dsse.bucket

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms:dsse"
    }
  }
}

resource "aws_s3_bucket" "inline" {
  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        sse_algorithm = "aws:kms"
      }
    }
  }
}

resource "aws_s3_bucket" "plain" {}

resource "aws_s3_bucket" "perhaps" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "perhaps" {
  bucket = aws_s3_bucket.perhaps.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = var.on ? "aws:kms" : "AES256"
    }
  }
}

resource "aws_lb" "application" {
  load_balancer_type = "application"

  access_logs {
    bucket  = local.bucket # want `^aws_lb.application: access_logs.bucket is aws_s3_bucket.kms, whose objects are encrypted with "aws:kms"`
    enabled = true
  }
  connection_logs {
    bucket  = aws_s3_bucket.dsse.bucket # want `^aws_lb.application: connection_logs.bucket is aws_s3_bucket.dsse, whose objects are encrypted with "aws:kms:dsse"`
    enabled = true
  }
}

resource "aws_alb" "inline" {
  access_logs {
    bucket  = aws_s3_bucket.inline.bucket # want `^aws_alb.inline: access_logs.bucket is aws_s3_bucket.inline`
    enabled = true
  }
  connection_logs {
    bucket  = aws_s3_bucket.inline.bucket # want `^aws_alb.inline: connection_logs.bucket is aws_s3_bucket.inline`
    enabled = true
  }
}

resource "aws_elb" "classic" {
  access_logs {
    bucket = aws_s3_bucket.kms.id # want `^aws_elb.classic: access_logs.bucket is aws_s3_bucket.kms`
  }
}

resource "aws_lb" "dynamic" {
  dynamic "access_logs" {
    for_each = var.on ? [1] : []
    content {
      bucket  = aws_s3_bucket.kms.id # want `^aws_lb.dynamic: access_logs.bucket is aws_s3_bucket.kms`
      enabled = true
    }
  }
}

resource "aws_lb" "each" {
  for_each = { kms = aws_s3_bucket.kms.id, plain = aws_s3_bucket.plain.id }

  access_logs {
    bucket  = each.value # want `^aws_lb.each\["kms"\]: access_logs.bucket is aws_s3_bucket.kms`
    enabled = true
  }
}

# None of these is, or is known to be, at fault.
resource "aws_elb" "off" {
  access_logs {
    bucket  = aws_s3_bucket.kms.id
    enabled = false
  }
}

resource "aws_lb" "unset" {
  access_logs {
    bucket = aws_s3_bucket.kms.id
  }
}

resource "aws_lb" "perhaps_on" {
  access_logs {
    bucket  = aws_s3_bucket.kms.id
    enabled = var.on
  }
}

resource "aws_lb" "off" {
  access_logs {
    bucket  = aws_s3_bucket.kms.id
    enabled = var.off
  }
}

resource "aws_lb" "network" {
  load_balancer_type = "network"

  access_logs {
    bucket  = aws_s3_bucket.kms.id
    enabled = true
  }
}

resource "aws_lb" "unknown_type" {
  load_balancer_type = var.on ? "network" : "application"

  access_logs {
    bucket  = aws_s3_bucket.kms.id
    enabled = true
  }
}

resource "aws_lb" "plain" {
  access_logs {
    bucket  = aws_s3_bucket.plain.id
    enabled = true
  }
}

resource "aws_lb" "unknown_encryption" {
  access_logs {
    bucket  = aws_s3_bucket.perhaps.id
    enabled = true
  }
}

resource "aws_lb" "elsewhere" {
  access_logs {
    bucket  = "logs-of-all"
    enabled = true
  }
}

resource "aws_lb" "none" {
  access_logs {
    bucket  = null
    enabled = false
  }
}

resource "aws_lb" "zero" {
  count = 0

  access_logs {
    bucket  = aws_s3_bucket.kms.id
    enabled = true
  }
}

resource "aws_lb" "counted" {
  count = var.on ? 1 : 0

  access_logs {
    bucket  = aws_s3_bucket.kms.id # want `^aws_lb.counted: access_logs.bucket is aws_s3_bucket.kms`
    enabled = true
  }
}
