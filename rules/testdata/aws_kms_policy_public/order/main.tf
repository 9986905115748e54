# real TFLint only: the mock knows no local values
locals {
  role = "arn:aws:iam::111122223333:role/orders"
}

# Which element it is, depends on the order that Terraform brings them into.
resource "aws_kms_key" "role" {
  for_each = {
    reverse  = 1
    sort     = 2
    distinct = 3
    toset    = 4
    concat   = 5
    join     = 6
  }
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Principal = { AWS = {
        reverse  = reverse([local.role, "*"])[1]
        sort     = sort(["zz", "*"])[1]
        distinct = distinct(["*", "*", local.role])[1]
        toset    = tolist(toset([local.role, "*", "*"]))[1]
        concat   = concat([local.role], sort([local.role, "*"]))[2]
        join     = join("", distinct(["*", local.role]))
      }[each.key] }
      Action   = "kms:Decrypt"
      Resource = "*"
    }]
  })
}

resource "aws_kms_key" "everybody" {
  for_each = toset(["reverse", "sort", "distinct", "toset"])
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ # want `^aws_kms_key.everybody: statement 1 allows everybody`
      Effect = "Allow"
      Principal = { AWS = {
        reverse  = reverse([local.role, "*"])[0]
        sort     = sort(["zz", "*"])[0]
        distinct = distinct([local.role, local.role, "*"])[1]
        toset    = tolist(toset([local.role, "*", "*"]))[0]
      }[each.key] }
      Action   = "kms:Decrypt"
      Resource = "*"
    }]
  })
}

# Somebody who is in the list is in it in any order.
variable "owner" {}

resource "aws_kms_key" "any_order" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ # want `^aws_kms_key.any_order: statement 1 allows everybody`
      Effect    = "Allow"
      Principal = { AWS = distinct(concat([var.owner], sort([local.role, "*"]))) }
      Action    = "kms:Decrypt"
      Resource  = "*"
    }]
  })
}
