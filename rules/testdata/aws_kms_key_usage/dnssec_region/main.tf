provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}

provider "aws" {
  alias  = "china"
  region = "cn-north-1"
}

provider "aws" {
  alias = "environment"
}

variable "region" {
  type    = string
  default = "eu-west-1"
}

resource "aws_kms_key" "ireland" {
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "stockholm" {
  region                   = "eu-north-1"
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_route53_key_signing_key" "ireland" {
  hosted_zone_id             = aws_route53_zone.orders.id
  key_management_service_arn = aws_kms_key.ireland.arn # want `^aws_route53_key_signing_key.ireland: key_management_service_arn is that of aws_kms_key.ireland, which is in eu-west-1, but Route 53 takes only a key in us-east-1\. Give the key another region or provider\.$`
  name                       = "ireland"
}

resource "aws_route53_key_signing_key" "either" {
  hosted_zone_id             = aws_route53_zone.orders.id
  key_management_service_arn = var.region == "x" ? aws_kms_key.ireland.arn : aws_kms_key.stockholm.arn # want `is that of aws_kms_key.stockholm, which is in eu-north-1, but`
  name                       = "either"
}

# In Virginia by its provider or by itself, in another partition, not known, or for a caller to say.
resource "aws_kms_key" "by_provider" {
  provider                 = aws.virginia
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "by_argument" {
  region                   = "us-east-1"
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "china" {
  provider                 = aws.china
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "environment" {
  provider                 = aws.environment
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "of_callers" {
  region                   = var.region
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_replica_key" "copy" {
  provider        = aws.virginia
  primary_key_arn = aws_kms_key.ireland.arn
}

variable "abroad" {
  type = bool
}

resource "aws_route53_key_signing_key" "silent" {
  for_each = {
    provider    = aws_kms_key.by_provider.arn
    argument    = aws_kms_key.by_argument.arn
    china       = aws_kms_key.china.arn
    environment = aws_kms_key.environment.arn
    callers     = aws_kms_key.of_callers.arn
    copy        = aws_kms_replica_key.copy.arn
    abroad      = var.abroad ? aws_kms_key.ireland.arn : aws_kms_key.by_provider.arn
  }
  hosted_zone_id             = aws_route53_zone.orders.id
  key_management_service_arn = each.value
  name                       = each.key
}
