variable "context" {
  type = map(string)
}

variable "none" {
  default = {}
}

variable "key" {
  type = string
}

variable "pick" {
  type = bool
}

locals {
  context = { System = "shop" }
}

resource "aws_kms_key" "data" {}

resource "aws_kms_key" "rsa" {
  customer_master_key_spec = "RSA_2048"
}

resource "aws_kms_key" "signing" {
  customer_master_key_spec = "RSA_2048"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_grant" "two_blocks" {
  key_id     = aws_kms_key.data.id
  operations = ["Decrypt"]
  constraints {
    encryption_context_subset = local.context # want `encryption_context_subset is set beside encryption_context_equals`
  }
  constraints {
    encryption_context_equals = { (var.key) = "x", Department = "Finance" }
  }
}

resource "aws_kms_grant" "two_of_a_kind" {
  key_id     = aws_kms_key.data.id
  operations = ["Decrypt"]
  constraints {
    encryption_context_equals = local.context
  }
  constraints {
    encryption_context_equals = local.context
  }
}

resource "aws_kms_grant" "empty" {
  key_id     = aws_kms_key.data.id
  operations = ["Decrypt"]
  constraints {
    encryption_context_equals = {}
    encryption_context_subset = local.context
  }
}

resource "aws_kms_grant" "null" {
  key_id     = aws_kms_key.data.id
  operations = ["Decrypt"]
  constraints {
    encryption_context_equals = local.context
    encryption_context_subset = null
  }
}

resource "aws_kms_grant" "empty_by_default" {
  key_id     = aws_kms_key.data.id
  operations = ["Decrypt"]
  constraints {
    encryption_context_equals = local.context
    encryption_context_subset = var.none
  }
}

resource "aws_kms_grant" "unknown" {
  key_id     = aws_kms_key.data.id
  operations = ["Decrypt"]
  constraints {
    encryption_context_equals = local.context
    encryption_context_subset = var.context
  }
}

resource "aws_kms_grant" "merged" {
  key_id     = aws_kms_key.data.id
  operations = ["Decrypt"]
  constraints {
    encryption_context_equals = local.context
    encryption_context_subset = merge(local.context, var.context)
  }
}

resource "aws_kms_grant" "perhaps" {
  key_id     = aws_kms_key.data.id
  operations = ["Decrypt"]
  constraints {
    encryption_context_equals = local.context
    encryption_context_subset = var.pick ? local.context : null
  }
}

resource "aws_kms_grant" "dynamic" {
  key_id     = aws_kms_key.data.id
  operations = ["Decrypt"]
  dynamic "constraints" {
    for_each = [local.context]
    content {
      encryption_context_equals = constraints.value
      encryption_context_subset = constraints.value # want `^aws_kms_grant.dynamic: encryption_context_subset is set beside`
    }
  }
}

resource "aws_kms_grant" "one_of_two" {
  key_id     = aws_kms_key.data.id
  operations = ["Decrypt"]
  dynamic "constraints" {
    for_each = var.pick ? [local.context] : []
    content {
      encryption_context_equals = local.context
    }
  }
  dynamic "constraints" {
    for_each = var.pick ? [] : [local.context]
    content {
      encryption_context_subset = local.context
    }
  }
}

resource "aws_kms_grant" "beside_others" {
  key_id     = aws_kms_key.data.id
  operations = ["Decrypt", "DescribeKey", "RetireGrant", "CreateGrant"]
  constraints {
    encryption_context_equals = local.context
  }
}

resource "aws_kms_grant" "signing" {
  key_id     = aws_kms_key.signing.id
  operations = ["GetPublicKey", "Sign"] # want `operations has "Sign", which takes no encryption context with an asymmetric or HMAC key, so KMS refuses the grant for its constraints`
  constraints {
    encryption_context_equals = local.context
  }
}

resource "aws_kms_grant" "signing_key_unknown" {
  key_id     = var.key
  operations = ["Verify"] # want `operations has "Verify", which takes no encryption context`
  constraints {
    encryption_context_subset = local.context
  }
}

resource "aws_kms_grant" "rsa" {
  key_id     = aws_kms_key.rsa.id
  operations = ["Decrypt"] # want `operations has "Decrypt", which takes no encryption context`
  constraints {
    encryption_context_subset = local.context
  }
}

resource "aws_kms_grant" "key_unknown" {
  key_id     = var.key
  operations = ["Decrypt"]
  constraints {
    encryption_context_subset = local.context
  }
}

resource "aws_kms_grant" "one_of_two_keys" {
  key_id     = var.pick ? aws_kms_key.rsa.id : aws_kms_key.data.id
  operations = ["Decrypt"]
  constraints {
    encryption_context_subset = local.context
  }
}

resource "aws_kms_grant" "public_key" {
  key_id     = aws_kms_key.signing.id
  operations = ["GetPublicKey", "DescribeKey"]
  constraints {
    encryption_context_subset = local.context
  }
}

resource "aws_kms_grant" "constraint_unknown" {
  key_id     = aws_kms_key.signing.id
  operations = ["Sign"]
  constraints {
    encryption_context_subset = var.context
  }
}

resource "aws_kms_grant" "no_constraint" {
  key_id     = aws_kms_key.signing.id
  operations = ["Sign"]
  constraints {}
}
