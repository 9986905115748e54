variable "on" {
  type = bool
}

variable "statement" {
  type = any
}

locals {
  owner = { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*" }
}

# What may be missing may be right.
resource "aws_kms_key" "may_be_right" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      merge(local.owner, var.on ? { Effect = "allow" } : {}),
      merge(local.owner, var.on ? { Nonsense = "x" } : {}),
      merge(local.owner, var.on ? { NotAction = "kms:Decrypt" } : {}),
      merge(local.owner, { Principal = merge({ AWS = "111122223333" }, var.on ? { User = "alice" } : {}) }),
      merge(local.owner, { Principal = { AWS = concat(["111122223333"], var.on ? ["logs.amazonaws.com"] : []) } }),
      merge(local.owner, { Principal = { AWS = concat(["111122223333"], var.on ? ["arn:aws:iam::111122223333:role/*"] : []) } }),
      merge(local.owner, { Principal = { Service = concat(["logs.amazonaws.com"], var.on ? ["arn:aws:iam::111122223333:role/a"] : []) } }),
      merge(local.owner, { Principal = { AWS = concat([], var.on ? ["111122223333"] : []) } }),
      merge(local.owner, { Action = concat(["kms:Decrypt"], var.on ? ["s3:GetObject"] : []) }),
      merge(var.on ? local.owner : {}, { Action = "kms:*" }),
      var.statement,
    ]
  })
}

resource "aws_kms_key" "may_be_there" {
  policy = jsonencode(merge({
    Version   = "2012-10-17"
    Statement = concat([local.owner], var.on ? [{ Effect = "allow" }] : [])
  }, var.on ? { Nonsense = "x" } : {}))
}

# What is wrong beside what may be missing is wrong.
resource "aws_kms_key" "wrong" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      merge(
        local.owner,
        { Effect = "allow" }, # want `^aws_kms_key.wrong: statement 1 has the Effect "allow"`
        var.on ? { Sid = "Owner" } : {},
      ),
      merge(local.owner, {
        Principal = {
          AWS = concat(
            ["logs.amazonaws.com"], # want `^aws_kms_key.wrong: statement 2 names the service "logs.amazonaws.com" under AWS`
            var.on ? ["111122223333"] : [],
          )
        }
      }),
      merge(local.owner, {
        Action = concat(
          var.on ? ["kms:Encrypt"] : [],
          ["s3:GetObject"], # want `^aws_kms_key.wrong: statement 3 names the action "s3:GetObject"`
        )
      }),
      merge(local.owner, {
        Principal = { AWS = compact([null, ""]) } # want `^aws_kms_key.wrong: statement 4 has an empty Principal`
      }),
    ]
  })
}
