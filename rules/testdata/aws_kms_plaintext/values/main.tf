# real TFLint only: the mock knows neither base64encode() nor jsonencode()
variable "default" {
  default = "changeme"
}

variable "empty" {
  default = ""
}

variable "unknown" {
  type = string
}

variable "hidden" {
  sensitive = true
  default   = "changeme"
}

variable "production" {
  type = bool
}

locals {
  secret  = "changeme"
  encoded = base64encode("changeme")
  stored  = file("${path.module}/secret.txt")
}

resource "aws_kms_ciphertext" "unset" {}

resource "aws_kms_ciphertext" "null" {
  plaintext = null
}

resource "aws_kms_ciphertext" "empty" {
  plaintext = ""
}

resource "aws_kms_ciphertext" "empty_default" {
  plaintext = var.empty
}

resource "aws_kms_ciphertext" "default" {
  plaintext = var.default # want `^aws_kms_ciphertext.default: plaintext is written out`
}

resource "aws_kms_ciphertext" "local" {
  plaintext = local.secret # want `^aws_kms_ciphertext.local: plaintext is written out`
}

resource "aws_kms_ciphertext" "heredoc" {
  plaintext = <<-EOT
    { "client_secret": "changeme" }
  EOT
  # want@-3 `^aws_kms_ciphertext.heredoc: plaintext is written out`
}

resource "aws_kms_ciphertext" "encoded" {
  plaintext = jsonencode({ client_secret = "changeme" }) # want `^aws_kms_ciphertext.encoded: plaintext is written out`
}

resource "aws_kms_external_key" "encoded" {
  key_material_base64 = local.encoded # want `^aws_kms_external_key.encoded: key_material_base64 is written out`
}

resource "aws_kms_replica_external_key" "literal" {
  primary_key_arn     = aws_kms_external_key.encoded.arn
  key_material_base64 = base64encode("changeme") # want `^aws_kms_replica_external_key.literal: key_material_base64 is written out`
}

resource "aws_kms_ciphertext" "unknown" {
  plaintext = var.unknown
}

resource "aws_kms_ciphertext" "hidden" {
  plaintext = var.hidden
}

resource "aws_kms_ciphertext" "partly_known" {
  plaintext = "changeme-${random_password.main.result}"
}

resource "aws_kms_ciphertext" "perhaps" {
  plaintext = var.production ? var.unknown : "changeme"
}

resource "aws_kms_ciphertext" "file" {
  plaintext = file("${path.module}/secret.txt")
}

resource "aws_kms_ciphertext" "file_in_a_local" {
  plaintext = "${local.stored}!"
}

resource "aws_kms_ciphertext" "ignored" {
  plaintext = "placeholder"

  lifecycle {
    ignore_changes = [plaintext]
  }
}

resource "aws_kms_external_key" "all_ignored" {
  key_material_base64 = "cGxhY2Vob2xkZXI="

  lifecycle {
    ignore_changes = all
  }
}

data "aws_kms_ciphertext" "literal" {
  plaintext = "changeme" # want `^data.aws_kms_ciphertext.literal: plaintext is written out`
}

data "aws_kms_ciphertext" "each" {
  for_each  = { api = local.secret, web = var.empty }
  plaintext = each.value # want `^data.aws_kms_ciphertext.each\["api"\]: plaintext is written out`
}

data "aws_kms_ciphertext" "none" {
  count     = 0
  plaintext = "changeme"
}

data "aws_kms_ciphertext" "stored" {
  plaintext = local.stored
}
