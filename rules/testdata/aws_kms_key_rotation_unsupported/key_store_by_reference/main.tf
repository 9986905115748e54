resource "aws_kms_custom_key_store" "hsm" {
  custom_key_store_name = "hsm"
}

resource "aws_kms_key" "in_store" {
  custom_key_store_id = aws_kms_custom_key_store.hsm.id
  enable_key_rotation = true # want "^aws_kms_key.in_store: .* it is in a custom key store"
}

resource "aws_kms_key" "in_one_of_several" {
  custom_key_store_id = aws_kms_custom_key_store.hsm[0].id
  enable_key_rotation = true # want "^aws_kms_key.in_one_of_several: .* it is in a custom key store"
}

variable "store" {}

resource "aws_kms_key" "elsewhere" {
  custom_key_store_id = module.store.id
  enable_key_rotation = true
}

resource "aws_kms_key" "by_data_source" {
  custom_key_store_id = data.aws_kms_custom_key_store.hsm.id
  enable_key_rotation = true
}

resource "aws_kms_key" "by_variable" {
  custom_key_store_id = var.store.id
  enable_key_rotation = true
}
