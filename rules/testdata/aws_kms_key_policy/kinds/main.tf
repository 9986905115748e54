# KMS gives every kind of key its default policy.
resource "aws_kms_external_key" "unset" { # want `^aws_kms_external_key.unset: the key has neither a policy nor an aws_kms_key_policy, so that IAM policies alone decide`
}

resource "aws_kms_external_key" "attached" {
}

resource "aws_kms_key_policy" "external" {
  key_id = aws_kms_external_key.attached.id
  policy = "{}"
}

resource "aws_kms_key" "primary" {
  multi_region = true
  policy       = "{}"
}

resource "aws_kms_replica_key" "unset" { # want `^aws_kms_replica_key.unset: the replica has neither a policy nor an aws_kms_key_policy, so that it gets AWS's default policy, not its primary's, and IAM policies alone decide who may use and delete it. Write a key policy, such as the primary's.`
  primary_key_arn = aws_kms_key.primary.arn
}

resource "aws_kms_replica_key" "empty" {
  primary_key_arn = aws_kms_key.primary.arn
  policy          = "" # want `^aws_kms_replica_key.empty: the replica has neither`
}

resource "aws_kms_replica_key" "set" {
  primary_key_arn = aws_kms_key.primary.arn
  policy          = aws_kms_key.primary.policy
}

resource "aws_kms_replica_key" "attached" {
  primary_key_arn = aws_kms_key.primary.arn
}

resource "aws_kms_key_policy" "replica" {
  key_id = aws_kms_replica_key.attached.key_id
  policy = "{}"
}

resource "aws_kms_replica_external_key" "unset" { # want `^aws_kms_replica_external_key.unset: the replica has neither`
  primary_key_arn = aws_kms_external_key.attached.arn
}

resource "aws_kms_replica_external_key" "set" {
  primary_key_arn = aws_kms_external_key.attached.arn
  policy          = "{}"
}
