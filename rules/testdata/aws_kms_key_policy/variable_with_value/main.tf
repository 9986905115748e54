variable "policy" {
  default = "{}"
}

variable "policies" {
  default = {
    app    = "{}"
    search = null
  }
}

resource "aws_kms_key" "set" {
  policy = var.policy
}

resource "aws_kms_key" "element" {
  policy = var.policies["app"]
}

resource "aws_kms_key" "null_element" {
  policy = var.policies["search"] # want `^aws_kms_key.null_element: the key has neither`
}

resource "aws_kms_key" "conditional" {
  policy = var.policy == "" ? "{}" : null # want `^aws_kms_key.conditional: the key has neither`
}
