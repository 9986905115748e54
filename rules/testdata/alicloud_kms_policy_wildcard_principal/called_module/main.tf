module "text" {
  source = "./text"
  policy = "{\"Version\": \"1\", \"Statement\": [{ \"Sid\": \"Owner\", \"Effect\": \"Allow\", \"Principal\": { \"RAM\": \"acs:ram::1234567890123456:*\" }, \"Action\": \"kms:*\", \"Resource\": \"*\" }, { \"Sid\": \"Readers\", \"Effect\": \"Allow\", \"Principal\": { \"RAM\": \"*\" }, \"Action\": \"kms:Decrypt\", \"Resource\": \"*\" }]}" # want `^module.text.alicloud_kms_key.main: statement "Readers" allows everybody`
}

module "part" {
  source = "./part"
  part   = "*" # want `^module.part.alicloud_kms_key.main: statement "Readers" allows everybody`
}

module "right" {
  source = "./part"
  part   = "acs:ram::1234567890123456:role/readers"
}
