module "text" {
  source = "./text"
  policy = "{\"Version\": \"1\", \"Statement\": [{ \"Sid\": \"Owner\", \"Effect\": \"Allow\", \"Principal\": { \"RAM\": \"acs:ram::1234567890123456:*\" }, \"Action\": \"kms:*\", \"Resource\": \"*\" }, { \"Sid\": \"Readers\", \"Effect\": \"Allow\", \"Principal\": { \"RAM\": \"acs:ram::1234567890123456:role/readers\" }, \"Action\": \"ram:*\", \"Resource\": \"*\" }]}" # want `^module.text.alicloud_kms_key.main: statement "Readers" names the action "ram:\*"`
}

module "part" {
  source = "./part"
  part   = "ram:*" # want `^module.part.alicloud_kms_key.main: statement "Readers" names the action "ram:\*"`
}

module "right" {
  source = "./part"
  part   = "kms:Decrypt"
}
