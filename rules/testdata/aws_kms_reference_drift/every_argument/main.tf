resource "aws_kms_key" "main" {}

resource "aws_kms_alias" "main" {
  name          = "alias/main"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_redshift_cluster" "bad" {
  kms_key_id = aws_kms_alias.main.arn # want `^aws_redshift_cluster.bad: kms_key_id is .*(every plan has a change)`
}

resource "aws_redshift_cluster" "good" {
  kms_key_id = aws_kms_alias.main.target_key_arn
}

resource "aws_redshiftserverless_namespace" "bad" {
  kms_key_id = aws_kms_alias.main.arn # want `^aws_redshiftserverless_namespace.bad: kms_key_id is .*(every plan has a change)`
}

resource "aws_redshiftserverless_namespace" "good" {
  kms_key_id = aws_kms_alias.main.target_key_arn
}

resource "aws_db_instance" "bad" {
  performance_insights_kms_key_id = aws_kms_alias.main.arn # want `^aws_db_instance.bad: performance_insights_kms_key_id is .*(every plan has a change)`
}

resource "aws_db_instance" "good" {
  performance_insights_kms_key_id = aws_kms_alias.main.target_key_arn
}

resource "aws_dynamodb_table" "bad" {
  server_side_encryption {
    kms_key_arn = aws_kms_alias.main.arn # want `^aws_dynamodb_table.bad: server_side_encryption.kms_key_arn is .*(every plan has a change)`
  }
}

resource "aws_dynamodb_table" "good" {
  server_side_encryption {
    kms_key_arn = aws_kms_alias.main.target_key_arn
  }
}

resource "aws_cloudtrail" "bad" {
  kms_key_id = aws_kms_alias.main.arn # want `^aws_cloudtrail.bad: kms_key_id is .*(every plan has a change)`
}

resource "aws_cloudtrail" "good" {
  kms_key_id = aws_kms_alias.main.target_key_arn
}

resource "aws_eks_cluster" "bad" {
  encryption_config {
    provider {
      key_arn = aws_kms_alias.main.arn # want `^aws_eks_cluster.bad: encryption_config.provider.key_arn is .*(every plan has a change)`
    }
  }
}

resource "aws_eks_cluster" "good" {
  encryption_config {
    provider {
      key_arn = aws_kms_alias.main.target_key_arn
    }
  }
}

resource "aws_kms_key_policy" "bad" {
  key_id = aws_kms_key.main.arn # want `^aws_kms_key_policy.bad: key_id is .*(every plan has a change)`
}

resource "aws_kms_key_policy" "good" {
  key_id = aws_kms_key.main.key_id
}
