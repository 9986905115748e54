variable "policy" {
  type = string
}

resource "aws_kms_key" "this" {
  policy = file("${path.module}/${var.policy}.json")
}

data "local_file" "policy" {
  filename = "${path.module}/${var.policy}.json"
}

resource "aws_kms_key" "read" {
  policy = data.local_file.policy.content
}
