variable "keys" {
  type = map(object({
    policy = optional(string)
    rotate = optional(bool, true)
  }))
}

resource "aws_kms_key" "main" {
  for_each            = var.keys
  policy              = each.value.policy
  enable_key_rotation = each.value.rotate
}
