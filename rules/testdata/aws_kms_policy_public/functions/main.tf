# real TFLint only: the mock knows no functions
resource "aws_kms_key" "file" {
  policy = file("${path.module}/policy.json") # want `^aws_kms_key.file: statement "File" allows everybody`
}

resource "aws_kms_key" "template" {
  policy = templatefile("${path.module}/policy.tftpl", { who = "*" }) # want `^aws_kms_key.template: statement "Template" allows everybody`
}

resource "aws_kms_key" "each_template" {
  for_each = { right = "111122223333", wrong = "*" }
  policy   = templatefile("${path.module}/policy.tftpl", { who = each.value }) # want `^aws_kms_key.each_template\["wrong"\]: statement "Template" allows everybody`
}

resource "aws_kms_key" "replace" {
  policy = replace("{'Statement': {'Effect': 'Allow', 'Principal': '*', 'Action': 'kms:*', 'Resource': '*'}}", "'", "\"") # want `^aws_kms_key.replace: statement 1 allows everybody`
}

resource "aws_kms_key" "template_with_function" {
  policy = templatefile("${path.module}/replaced.tftpl", { who = "nobody" }) # want `^aws_kms_key.template_with_function: statement "Replaced" allows everybody`
}

resource "aws_kms_key" "unknown_template" {
  policy = templatefile("${path.module}/policy.tftpl", { who = aws_iam_role.main.arn })
}
