resource "aws_kms_replica_key" "off" {
  primary_key_arn = aws_kms_key.main.arn
  enabled         = false # want `^aws_kms_replica_key.off: enabled is false`
}

resource "aws_kms_replica_key" "on" {
  primary_key_arn = aws_kms_key.main.arn
  enabled         = true
}

resource "aws_kms_external_key" "off" {
  key_material_base64 = var.material
  enabled             = false # want `^aws_kms_external_key.off: enabled is false`
}

resource "aws_kms_external_key" "on" {
  key_material_base64 = var.material
  enabled             = true
}

resource "aws_kms_external_key" "pending_import" {
  enabled = false
}

resource "aws_kms_replica_external_key" "off" {
  primary_key_arn     = aws_kms_external_key.on.arn
  key_material_base64 = var.material
  enabled             = false # want `^aws_kms_replica_external_key.off: enabled is false`
}

resource "aws_kms_replica_external_key" "pending_import" {
  primary_key_arn     = aws_kms_external_key.on.arn
  key_material_base64 = null
  enabled             = false
}

variable "material" {
  type      = string
  sensitive = true
}
