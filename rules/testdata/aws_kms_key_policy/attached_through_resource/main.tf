# Which key it is that comes through another block, cannot be known.
resource "aws_kms_key" "app" {
  description = "Its policy is attached through a resource"
}

resource "terraform_data" "app" {
  input = aws_kms_key.app.key_id
}

resource "aws_kms_key_policy" "app" {
  key_id = terraform_data.app.output
  policy = "{}"
}
