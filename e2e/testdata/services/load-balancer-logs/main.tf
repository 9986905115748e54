# An application load balancer, an old classic one and a network load balancer,
# each with its own way to say where its logs go.
locals {
  buckets = toset(["balancers", "classic"])
}

resource "aws_s3_bucket" "logs" {
  for_each = local.buckets
  bucket   = "logs-${each.key}"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "logs" {
  for_each = local.buckets
  bucket   = aws_s3_bucket.logs[each.key].id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = each.key == "classic" ? "AES256" : "aws:kms"
    }
  }
}

resource "aws_lb" "web" {
  name               = "web"
  load_balancer_type = "application"

  dynamic "access_logs" {
    for_each = [aws_s3_bucket.logs["balancers"].id]

    content {
      bucket  = access_logs.value # want aws_kms_log_bucket
      prefix  = "web"
      enabled = true
    }
  }
}

resource "aws_elb" "old" {
  name = "old"

  access_logs {
    bucket   = aws_s3_bucket.logs["classic"].bucket
    interval = 5
  }

  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}

resource "aws_lb" "tcp" {
  name               = "tcp"
  load_balancer_type = "network"

  access_logs {
    bucket  = aws_s3_bucket.logs["balancers"].id
    enabled = true
  }
}
