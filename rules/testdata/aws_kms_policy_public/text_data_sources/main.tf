# real TFLint only: it reads files
variable "who" {
  default = "*"
}

variable "account" {
  type = string
}

data "local_file" "policy" {
  filename = "${path.module}/policy.json" # want `^aws_kms_key.file: statement 1 allows everybody` `^aws_kms_key.each: statement 1 allows everybody`
}

resource "aws_kms_key" "file" {
  policy = data.local_file.policy.content
}

resource "aws_kms_key" "each" {
  for_each = { main = data.local_file.policy }
  policy   = each.value.content
}

data "template_file" "policy" {
  template = file("${path.module}/policy.tpl") # want `^aws_kms_key.template: statement 1 allows everybody`
  vars = {
    who = var.who
  }
}

resource "aws_kms_key" "template" {
  policy = data.template_file.policy.rendered
}

data "template_file" "written" {
  count    = 2
  template = <<-EOT
    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "$${who}"}, "Action": "kms:*", "Resource": "*"}]}
  EOT
  # want@-3 `^aws_kms_key.written: statement 1 allows everybody`
  vars = {
    who = ["arn:aws:iam::111122223333:root", "*"][count.index]
  }
}

resource "aws_kms_key" "written" {
  policy = data.template_file.written[1].rendered
}

resource "aws_kms_key" "of_the_account" {
  policy = data.template_file.written[0].rendered
}

# What is passed is not known, nor is it an asterisk alone.
data "template_file" "unknown" {
  template = file("${path.module}/policy.tpl")
  vars = {
    who = "arn:aws:iam::${var.account}:root"
  }
}

resource "aws_kms_key" "unknown" {
  policy = data.template_file.unknown.rendered
}

data "template_file" "cyclic" {
  template = data.template_file.cyclic.rendered
}

resource "aws_kms_key" "cyclic" {
  policy = data.template_file.cyclic.rendered
}

data "template_file" "in_error" {
  template = "{$${"
}

resource "aws_kms_key" "in_error" {
  policy = data.template_file.in_error.rendered
}

data "local_file" "nowhere" {
  filename = "nowhere.json"
}

resource "aws_kms_key" "nowhere" {
  policy = data.local_file.nowhere.content
}
