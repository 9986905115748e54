variable "bucket_key" {
  type = bool
}

variable "bucket_key_off" {
  default = false
}

variable "algorithm" {
  type = string
}

variable "kms" {
  default = "aws:kms"
}

variable "key" {
  type = string
}

locals {
  kms = "aws:kms"
  on  = "true"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "false" {
  bucket = aws_s3_bucket.main.id
  rule {
    bucket_key_enabled = false
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms" # want `bucket_key_enabled is false`
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "null" {
  bucket = aws_s3_bucket.main.id
  rule {
    bucket_key_enabled = null
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms" # want `bucket_key_enabled is not set`
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "off_by_default" {
  bucket = aws_s3_bucket.main.id
  rule {
    bucket_key_enabled = var.bucket_key_off
    apply_server_side_encryption_by_default {
      sse_algorithm = local.kms # want `bucket_key_enabled is false`
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "kms_by_default" {
  bucket = aws_s3_bucket.main.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = var.kms # want `bucket_key_enabled is not set`
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "unknown" {
  bucket = aws_s3_bucket.main.id
  rule {
    bucket_key_enabled = var.bucket_key
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "local" {
  bucket = aws_s3_bucket.main.id
  rule {
    bucket_key_enabled = local.on
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "algorithm_unknown" {
  bucket = aws_s3_bucket.main.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = var.algorithm
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "perhaps" {
  bucket = aws_s3_bucket.main.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = var.key == "" ? "AES256" : "aws:kms"
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "managed" {
  bucket = aws_s3_bucket.main.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "twice" {
  bucket = aws_s3_bucket.main.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms:dsse"
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "key_only" {
  bucket = aws_s3_bucket.main.id
  rule {
    bucket_key_enabled = false
  }
}
