# To turn rotation on would be the next fault.
resource "aws_kms_key" "signing" {
  customer_master_key_spec = "RSA_2048"
  rotation_period_in_days  = 180 # want `^aws_kms_key.signing: rotation_period_in_days is 180, but .*cannot rotate it, since its customer_master_key_spec is "RSA_2048". Remove rotation_period_in_days`
}

resource "aws_kms_key" "app" {
  rotation_period_in_days = 180 # want `^aws_kms_key.app: rotation_period_in_days is 180, but .*Write enable_key_rotation = true`
}

variable "spec" {
  type = string
}

resource "aws_kms_key" "unknown" {
  customer_master_key_spec = var.spec
  rotation_period_in_days  = 180 # want `^aws_kms_key.unknown: rotation_period_in_days is 180, but .*Write enable_key_rotation = true`
}
