variable "create" {
  type = bool
}

resource "aws_kms_key" "index" {
  count = var.create ? 1 : 0
}

resource "aws_kms_key_policy" "index" {
  count  = var.create ? 1 : 0
  key_id = aws_kms_key.index[0].id
  policy = "{}"
}

resource "aws_kms_key" "count_index" {
  count = 2
}

resource "aws_kms_key_policy" "count_index" {
  count  = 2
  key_id = aws_kms_key.count_index[count.index].id
  policy = "{}"
}

resource "aws_kms_key" "splat" {
  count = var.create ? 1 : 0
}

resource "aws_kms_key_policy" "splat" {
  count  = var.create ? 1 : 0
  key_id = one(aws_kms_key.splat[*].id)
  policy = "{}"
}

resource "aws_kms_key" "old_splat" {
  count = var.create ? 1 : 0
}

resource "aws_kms_key_policy" "old_splat" {
  count  = var.create ? 1 : 0
  key_id = element(concat(aws_kms_key.old_splat.*.id, [""]), 0)
  policy = "{}"
}

resource "aws_kms_key" "tried" {
  count = var.create ? 1 : 0
}

resource "aws_kms_key_policy" "tried" {
  count  = var.create ? 1 : 0
  key_id = try(aws_kms_key.tried[0].key_id, "")
  policy = "{}"
}
