# The two keys of a well-known article, and its keys for several Regions.
resource "aws_kms_key" "bad" { # want `^aws_kms_key.bad: enable_key_rotation is not set`
  description = "Nothing but a description"
}

resource "aws_kms_key" "main" {
  description             = "Key of ${var.env}"
  deletion_window_in_days = 30
  enable_key_rotation     = true
}

resource "aws_kms_key" "primary" {
  provider            = aws.us_east_1
  multi_region        = true
  enable_key_rotation = true
}

# A replica rotates with its primary key, and has no such argument.
resource "aws_kms_replica_key" "eu" {
  provider                = aws.eu_west_1
  primary_key_arn         = aws_kms_key.primary.arn
  deletion_window_in_days = 30
}

variable "env" {
  type = string
}
