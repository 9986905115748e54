module "document" {
  source     = "./document"
  principals = ["*"] # want `^aws_kms_key.open: statement "Users" allows everybody` `^module.key.aws_kms_key.main: statement "Users" allows everybody`
}

module "closed" {
  source     = "./document"
  principals = ["arn:aws:iam::111122223333:root"]
}

module "many" {
  source     = "./document"
  for_each   = { open = "*", closed = "arn:aws:iam::111122223333:root" } # want `^aws_kms_key.of_many: statement "Users" allows everybody`
  principals = [each.value]
}

resource "aws_kms_key" "open" {
  policy = module.document.json
}

resource "aws_kms_key" "closed" {
  policy = module.closed.json
}

resource "aws_kms_key" "of_many" {
  policy = module.many["open"].json
}

resource "aws_kms_key" "of_others" {
  policy = module.many["closed"].json
}

# Nobody says what a sensitive output holds.
resource "aws_kms_key" "secret" {
  policy = module.document.secret
}

module "key" {
  source = "./key"
  policy = module.document.json
}
