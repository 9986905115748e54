module "text" {
  source = "./text"
  # want@+1 `^module.text.aws_kms_key.main: statement 1 allows everybody`
  policy = "{\"Version\": \"2012-10-17\", \"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"kms:*\", \"Resource\": \"*\"}}"
}

module "document" {
  source     = "./document"
  principals = ["arn:aws:iam::111122223333:role/orders", "*"] # want `^module.document.aws_kms_key.main: statement "Users" allows everybody`
}

# TFLint shows nothing in a called module that no caller can change.
module "fixed" {
  source = "./fixed"
}
