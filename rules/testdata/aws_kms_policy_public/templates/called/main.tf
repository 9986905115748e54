variable "account" {
  type = string
}

resource "aws_kms_key" "own" {
  policy = templatefile("${path.module}/called.tftpl", { account_id = var.account })
}

resource "aws_kms_key" "shared" {
  policy = templatefile("${path.module}/../public.tftpl", { account_id = var.account })
}
