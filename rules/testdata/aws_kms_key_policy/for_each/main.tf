# real TFLint only: the mock does not convert values to the types of variables
variable "keys" {
  type = map(object({
    policy = optional(string)
  }))
  default = {
    app    = { policy = "{}" }
    search = {}
  }
}

resource "aws_kms_key" "objects" {
  for_each = var.keys
  policy   = each.value.policy # want `^aws_kms_key.objects\["search"\]: the key has neither`
}

resource "aws_kms_key" "values" {
  for_each = { app = "{}", search = "", shop = "" }
  policy   = each.value # want `^aws_kms_key.values\["search"\]: the key has neither` `^aws_kms_key\.values\["shop"\]: `
}

resource "aws_kms_key" "document" {
  for_each = var.keys
  policy   = data.aws_iam_policy_document.key[each.key].json
}

resource "aws_kms_key" "unset" { # want `^aws_kms_key.unset: the key has neither`
  for_each    = var.keys
  description = each.key
}
