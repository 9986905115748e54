variable "arn" {
  default = ""
}

# Whoever calls the module gives it an ARN.
resource "aws_kms_replica_key" "callers" {
  primary_key_arn = var.arn
}

resource "aws_kms_replica_key" "own" {
  primary_key_arn = "" # want `primary_key_arn is "", but the provider takes nothing but an ARN`
}
