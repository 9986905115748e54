# Managed stores that take their key in blocks, some of which are switched on
# by variables.
variable "encrypted" {
  type    = bool
  default = true
}

variable "kms_key_arn" {
  type    = string
  default = null
}

resource "aws_kms_key" "stores" {
  description             = "stores"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_kms_alias" "stores" {
  name          = "alias/stores"
  target_key_id = aws_kms_key.stores.arn
}

resource "aws_elasticache_replication_group" "carts" {
  replication_group_id       = "carts"
  description                = "carts"
  at_rest_encryption_enabled = true
  kms_key_id                 = var.encrypted ? coalesce(var.kms_key_arn, aws_kms_alias.stores.arn) : null # want aws_kms_reference_replaces
}

resource "aws_opensearch_domain" "search" {
  domain_name = "search"

  dynamic "encrypt_at_rest" {
    for_each = var.encrypted ? [aws_kms_key.stores] : []

    content {
      enabled    = true
      kms_key_id = encrypt_at_rest.value.key_id
    }
  }
}

resource "aws_msk_cluster" "events" {
  cluster_name           = "events"
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 3

  dynamic "encryption_info" {
    for_each = var.encrypted ? [1] : []

    content {
      encryption_at_rest_kms_key_arn = aws_kms_alias.stores.arn # want aws_kms_reference_replaces
    }
  }
}

resource "aws_dynamodb_table" "carts" {
  name         = "carts"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = try(aws_kms_key.stores.arn, null)
  }
}

resource "aws_redshift_cluster" "reports" {
  cluster_identifier = "reports"
  node_type          = "ra3.large"
  encrypted          = true
  kms_key_id         = aws_kms_key.stores.key_id # want aws_kms_reference_refused
}
