resource "aws_kms_key" "main" {}

resource "aws_kms_alias" "main" {
  name          = "alias/main"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_redshift_cluster" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }
  kms_key_id = each.value # want `^aws_redshift_cluster.each\["bad"\]: kms_key_id is .*(every plan has a change)`
}

resource "aws_redshiftserverless_namespace" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }
  kms_key_id = each.value # want `^aws_redshiftserverless_namespace.each\["bad"\]: kms_key_id is .*(every plan has a change)`
}

resource "aws_db_instance" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }
  performance_insights_kms_key_id = each.value # want `^aws_db_instance.each\["bad"\]: performance_insights_kms_key_id is .*(every plan has a change)`
}

resource "aws_dynamodb_table" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }

  server_side_encryption {
    kms_key_arn = each.value # want `^aws_dynamodb_table.each\["bad"\]: server_side_encryption.kms_key_arn is .*(every plan has a change)`
  }
}

resource "aws_cloudtrail" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }
  kms_key_id = each.value # want `^aws_cloudtrail.each\["bad"\]: kms_key_id is .*(every plan has a change)`
}

resource "aws_eks_cluster" "each" {
  for_each = {
    bad  = aws_kms_alias.main.arn
    good = aws_kms_alias.main.target_key_arn
  }

  encryption_config {
    provider {
      key_arn = each.value # want `^aws_eks_cluster.each\["bad"\]: encryption_config.provider.key_arn is .*(every plan has a change)`
    }
  }
}

resource "aws_kms_key_policy" "each" {
  for_each = {
    bad  = aws_kms_key.main.arn
    good = aws_kms_key.main.key_id
  }
  key_id = each.value # want `^aws_kms_key_policy.each\["bad"\]: key_id is .*(every plan has a change)`
}
