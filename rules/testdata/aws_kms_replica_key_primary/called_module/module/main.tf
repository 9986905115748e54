variable "multi_region" {
  default = true
}

variable "region" {
  default = "eu-west-1"
}

variable "arn" {
  default = ""
}

resource "aws_kms_key" "this" {
  region       = "us-east-1"
  multi_region = var.multi_region
}

resource "aws_kms_replica_key" "this" {
  region          = var.region
  primary_key_arn = aws_kms_key.this.arn
}

resource "aws_kms_replica_key" "of_a_variable" {
  region          = "ap-south-1"
  primary_key_arn = var.arn
}

variable "second" {
  default = "eu-south-1"
}

resource "aws_kms_replica_key" "first" {
  region          = "eu-north-1"
  primary_key_arn = aws_kms_key.this.arn
}

resource "aws_kms_replica_key" "second" {
  region          = var.second
  primary_key_arn = aws_kms_key.this.arn
}
