variable "name" {
  default = "alias/module"
}

variable "end" {
  default = "end"
}

variable "key" {
  default = "1234abcd-12ab-34cd-56ef-1234567890ab"
}

# Each call is for another Region.
resource "aws_kms_alias" "this" {
  region        = data.aws_region.current.region
  name          = var.name
  target_key_id = var.key
}

resource "aws_kms_alias" "end" {
  region        = data.aws_region.current.region
  name          = "alias/${var.end}"
  target_key_id = var.key
}
