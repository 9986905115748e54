module "text" {
  source = "./text"
  policy = "{\"Version\": \"2012-10-17\", \"Statement\": [{ \"Sid\": \"Readers\", \"Effect\": \"Allow\", \"Principal\": { \"AWS\": \"arn:aws:iam::111122223333:role/readers\" }, \"Action\": \"kms:Decrypt\", \"Resource\": \"*\" }, { \"Sid\": \"Owner\", \"Effect\": \"Allow\", \"Principal\": { \"AWS\": \"arn:aws:iam::111122223333:root\" }, \"Action\": \"kms:Get*\", \"Resource\": \"*\" }]}" # want `^module.text.aws_kms_key.main: no statement allows kms:PutKeyPolicy`
}

module "part" {
  source = "./part"
  part   = "kms:Get*" # want `^module.part.aws_kms_key.main: no statement allows kms:PutKeyPolicy`
}

module "right" {
  source = "./part"
  part   = "kms:*"
}
