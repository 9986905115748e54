variable "bad_0" {
  type = string
}

variable "bad_1" {
  type = string
}

variable "good_0" {
  type = string
}

variable "good_1" {
  type = string
}

resource "aws_redshift_cluster" "bad" {
  kms_key_id = var.bad_0
}

resource "aws_redshift_cluster" "good" {
  kms_key_id = var.good_0
}

resource "aws_redshiftserverless_namespace" "bad" {
  kms_key_id = var.bad_0
}

resource "aws_redshiftserverless_namespace" "good" {
  kms_key_id = var.good_0
}

resource "aws_db_instance" "bad" {
  performance_insights_kms_key_id = var.bad_0
}

resource "aws_db_instance" "good" {
  performance_insights_kms_key_id = var.good_0
}

resource "aws_dynamodb_table" "bad" {
  server_side_encryption {
    kms_key_arn = var.bad_0
  }
}

resource "aws_dynamodb_table" "good" {
  server_side_encryption {
    kms_key_arn = var.good_0
  }
}

resource "aws_cloudtrail" "bad" {
  kms_key_id = var.bad_0
}

resource "aws_cloudtrail" "good" {
  kms_key_id = var.good_0
}

resource "aws_eks_cluster" "bad" {
  encryption_config {
    provider {
      key_arn = var.bad_0
    }
  }
}

resource "aws_eks_cluster" "good" {
  encryption_config {
    provider {
      key_arn = var.good_0
    }
  }
}

resource "aws_kms_key_policy" "bad" {
  key_id = var.bad_1
}

resource "aws_kms_key_policy" "good" {
  key_id = var.good_1
}
