resource "aws_cloudtrail" "argument" {
  kms_key_id = aws_kms_alias.main.arn

  lifecycle {
    ignore_changes = [kms_key_id]
  }
}

resource "aws_cloudtrail" "all" {
  kms_key_id = aws_kms_alias.main.arn

  lifecycle {
    ignore_changes = all
  }
}

resource "aws_cloudtrail" "another" {
  kms_key_id = aws_kms_alias.main.arn # want `kms_key_id is aws_kms_alias.main.arn`

  lifecycle {
    ignore_changes = [s3_bucket_name]
  }
}

resource "aws_eks_cluster" "block" {
  encryption_config {
    provider {
      key_arn = aws_kms_alias.main.arn
    }
  }

  lifecycle {
    ignore_changes = [encryption_config]
  }
}

resource "aws_eks_cluster" "inner_block" {
  encryption_config {
    provider {
      key_arn = aws_kms_alias.main.arn
    }
  }

  lifecycle {
    ignore_changes = [encryption_config[0].provider]
  }
}

resource "aws_eks_cluster" "inner_argument" {
  encryption_config {
    provider {
      key_arn = aws_kms_alias.main.arn
    }
  }

  lifecycle {
    ignore_changes = [encryption_config[0].provider[0].key_arn]
  }
}

resource "aws_eks_cluster" "another" {
  encryption_config {
    provider {
      key_arn = aws_kms_alias.main.arn # want `encryption_config.provider.key_arn is aws_kms_alias.main.arn`
    }
  }

  lifecycle {
    ignore_changes = [encryption_config[0].resources]
  }
}
