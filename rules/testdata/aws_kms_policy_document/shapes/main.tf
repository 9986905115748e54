# A string or a list of strings is needed; numbers and truth values of conditions are none that matter.
resource "aws_kms_key" "others" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = { id = "111122223333" } }, Action = "kms:Decrypt", Resource = "*" },                                                                           # want `statement 2 has something else than strings in its Principal.AWS, so KMS refuses the policy. Write a string, or a list of strings.`
      { Effect = "Allow", Principal = { AWS = [["111122223333"]] }, Action = "kms:Decrypt", Resource = "*" },                                                                                # want `something else than strings in its Principal.AWS`
      { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = { kms = "Decrypt" }, Resource = "*" },                                                                              # want `something else than strings in its Action`
      { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = [["kms:Decrypt"]], Resource = "*" },                                                                                # want `something else than strings in its Action`
      { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = { key = "*" } },                                                                          # want `something else than strings in its Resource`
      { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:PrincipalOrgID" = { id = "o-a1b2c3d4e5" } } } }, # want `something else than strings in its Condition`
      { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:PrincipalOrgID" = [["o-a1b2c3d4e5"]] } } },      # want `something else than strings in its Condition`
    ]
  })
}

resource "aws_kms_key" "strings" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = concat(["111122223333"], []) }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = flatten([["kms:Decrypt"], "kms:Encrypt"]), Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*", Condition = { NumericLessThan = { "aws:MultiFactorAuthAge" = 3600 }, Bool = { "aws:SecureTransport" = [true] } } },
      { Effect = "Allow", Principal = { AWS = var.unset }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = var.unset, Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:PrincipalOrgID" = var.unset } } },
    ]
  })
}

variable "unset" {}
