variable "blue" {
  type = bool
}

resource "aws_kms_alias" "first" {
  name          = "alias/twice"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "again" {
  name          = "alias/${"twice"}" # want `^aws_kms_alias.again: name is "alias/twice", which is the name of aws_kms_alias.first already`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "third" {
  name          = "alias/twice" # want `which is the name of aws_kms_alias.first already`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "other_provider" {
  provider      = aws.west
  name          = "alias/twice"
  target_key_id = aws_kms_key.west.key_id
}

resource "aws_kms_alias" "other_provider_again" {
  provider      = aws.west
  name          = "alias/twice" # want `which is the name of aws_kms_alias.other_provider already`
  target_key_id = aws_kms_key.west.key_id
}

resource "aws_kms_alias" "other_region" {
  region        = "eu-west-1"
  name          = "alias/twice"
  target_key_id = aws_kms_key.ireland.key_id
}

resource "aws_kms_alias" "other_region_again" {
  region        = "eu-west-1"
  name          = "alias/twice" # want `which is the name of aws_kms_alias.other_region already`
  target_key_id = aws_kms_key.ireland.key_id
}

resource "aws_kms_alias" "third_region" {
  region        = "eu-central-1"
  name          = "alias/twice"
  target_key_id = aws_kms_key.frankfurt.key_id
}

# The provider configuration may be one for another account.
resource "aws_kms_alias" "other_account" {
  provider      = aws.west
  region        = "eu-west-1"
  name          = "alias/twice"
  target_key_id = aws_kms_key.ireland.key_id
}

# One of the two, and never both.
resource "aws_kms_alias" "blue" {
  count         = var.blue ? 1 : 0
  name          = "alias/active"
  target_key_id = aws_kms_key.blue.key_id
}

resource "aws_kms_alias" "green" {
  count         = var.blue ? 0 : 1
  name          = "alias/active"
  target_key_id = aws_kms_key.green.key_id
}

resource "aws_kms_alias" "none" {
  count         = 0
  name          = "alias/counted"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "counted" {
  count         = 2
  name          = "alias/counted" # want `^aws_kms_alias.counted\[1\]: name is "alias/counted", which is the name of aws_kms_alias.counted\[0\] already`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "each" {
  for_each      = { a = "alias/a", b = "alias/twice" }
  name          = each.value # want `^aws_kms_alias.each\["b"\]: name is "alias/twice", which is the name of aws_kms_alias.first already`
  target_key_id = aws_kms_key.main.key_id
}
