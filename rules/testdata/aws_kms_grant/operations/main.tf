# Every operation of a grant with every kind of key.

resource "aws_kms_key" "symmetric" {
  customer_master_key_spec = "SYMMETRIC_DEFAULT"
  key_usage                = "ENCRYPT_DECRYPT"
}

resource "aws_kms_grant" "symmetric_Decrypt" {
  key_id     = aws_kms_key.symmetric.key_id
  operations = ["Decrypt"]
}

resource "aws_kms_grant" "symmetric_Encrypt" {
  key_id     = aws_kms_key.symmetric.key_id
  operations = ["Encrypt"]
}

resource "aws_kms_grant" "symmetric_GenerateDataKey" {
  key_id     = aws_kms_key.symmetric.key_id
  operations = ["GenerateDataKey"]
}

resource "aws_kms_grant" "symmetric_GenerateDataKeyWithoutPlaintext" {
  key_id     = aws_kms_key.symmetric.key_id
  operations = ["GenerateDataKeyWithoutPlaintext"]
}

resource "aws_kms_grant" "symmetric_ReEncryptFrom" {
  key_id     = aws_kms_key.symmetric.key_id
  operations = ["ReEncryptFrom"]
}

resource "aws_kms_grant" "symmetric_ReEncryptTo" {
  key_id     = aws_kms_key.symmetric.key_id
  operations = ["ReEncryptTo"]
}

resource "aws_kms_grant" "symmetric_Sign" {
  key_id     = aws_kms_key.symmetric.key_id
  operations = ["Sign"] # want `operations has "Sign"`
}

resource "aws_kms_grant" "symmetric_Verify" {
  key_id     = aws_kms_key.symmetric.key_id
  operations = ["Verify"] # want `operations has "Verify"`
}

resource "aws_kms_grant" "symmetric_GetPublicKey" {
  key_id     = aws_kms_key.symmetric.key_id
  operations = ["GetPublicKey"] # want `operations has "GetPublicKey"`
}

resource "aws_kms_grant" "symmetric_CreateGrant" {
  key_id     = aws_kms_key.symmetric.key_id
  operations = ["CreateGrant"]
}

resource "aws_kms_grant" "symmetric_RetireGrant" {
  key_id     = aws_kms_key.symmetric.key_id
  operations = ["RetireGrant"]
}

resource "aws_kms_grant" "symmetric_DescribeKey" {
  key_id     = aws_kms_key.symmetric.key_id
  operations = ["DescribeKey"]
}

resource "aws_kms_grant" "symmetric_GenerateDataKeyPair" {
  key_id     = aws_kms_key.symmetric.key_id
  operations = ["GenerateDataKeyPair"]
}

resource "aws_kms_grant" "symmetric_GenerateDataKeyPairWithoutPlaintext" {
  key_id     = aws_kms_key.symmetric.key_id
  operations = ["GenerateDataKeyPairWithoutPlaintext"]
}

resource "aws_kms_grant" "symmetric_GenerateMac" {
  key_id     = aws_kms_key.symmetric.key_id
  operations = ["GenerateMac"] # want `operations has "GenerateMac"`
}

resource "aws_kms_grant" "symmetric_VerifyMac" {
  key_id     = aws_kms_key.symmetric.key_id
  operations = ["VerifyMac"] # want `operations has "VerifyMac"`
}

resource "aws_kms_grant" "symmetric_DeriveSharedSecret" {
  key_id     = aws_kms_key.symmetric.key_id
  operations = ["DeriveSharedSecret"] # want `operations has "DeriveSharedSecret"`
}

resource "aws_kms_grant" "symmetric_Encapsulate" {
  key_id     = aws_kms_key.symmetric.key_id
  operations = ["Encapsulate"]
}

resource "aws_kms_key" "rsa" {
  customer_master_key_spec = "RSA_2048"
  key_usage                = "ENCRYPT_DECRYPT"
}

resource "aws_kms_grant" "rsa_Decrypt" {
  key_id     = aws_kms_key.rsa.key_id
  operations = ["Decrypt"]
}

resource "aws_kms_grant" "rsa_Encrypt" {
  key_id     = aws_kms_key.rsa.key_id
  operations = ["Encrypt"]
}

resource "aws_kms_grant" "rsa_GenerateDataKey" {
  key_id     = aws_kms_key.rsa.key_id
  operations = ["GenerateDataKey"] # want `operations has "GenerateDataKey"`
}

resource "aws_kms_grant" "rsa_GenerateDataKeyWithoutPlaintext" {
  key_id     = aws_kms_key.rsa.key_id
  operations = ["GenerateDataKeyWithoutPlaintext"] # want `operations has "GenerateDataKeyWithoutPlaintext"`
}

resource "aws_kms_grant" "rsa_ReEncryptFrom" {
  key_id     = aws_kms_key.rsa.key_id
  operations = ["ReEncryptFrom"]
}

resource "aws_kms_grant" "rsa_ReEncryptTo" {
  key_id     = aws_kms_key.rsa.key_id
  operations = ["ReEncryptTo"]
}

resource "aws_kms_grant" "rsa_Sign" {
  key_id     = aws_kms_key.rsa.key_id
  operations = ["Sign"] # want `operations has "Sign"`
}

resource "aws_kms_grant" "rsa_Verify" {
  key_id     = aws_kms_key.rsa.key_id
  operations = ["Verify"] # want `operations has "Verify"`
}

resource "aws_kms_grant" "rsa_GetPublicKey" {
  key_id     = aws_kms_key.rsa.key_id
  operations = ["GetPublicKey"]
}

resource "aws_kms_grant" "rsa_CreateGrant" {
  key_id     = aws_kms_key.rsa.key_id
  operations = ["CreateGrant"]
}

resource "aws_kms_grant" "rsa_RetireGrant" {
  key_id     = aws_kms_key.rsa.key_id
  operations = ["RetireGrant"]
}

resource "aws_kms_grant" "rsa_DescribeKey" {
  key_id     = aws_kms_key.rsa.key_id
  operations = ["DescribeKey"]
}

resource "aws_kms_grant" "rsa_GenerateDataKeyPair" {
  key_id     = aws_kms_key.rsa.key_id
  operations = ["GenerateDataKeyPair"] # want `operations has "GenerateDataKeyPair"`
}

resource "aws_kms_grant" "rsa_GenerateDataKeyPairWithoutPlaintext" {
  key_id     = aws_kms_key.rsa.key_id
  operations = ["GenerateDataKeyPairWithoutPlaintext"] # want `operations has "GenerateDataKeyPairWithoutPlaintext"`
}

resource "aws_kms_grant" "rsa_GenerateMac" {
  key_id     = aws_kms_key.rsa.key_id
  operations = ["GenerateMac"] # want `operations has "GenerateMac"`
}

resource "aws_kms_grant" "rsa_VerifyMac" {
  key_id     = aws_kms_key.rsa.key_id
  operations = ["VerifyMac"] # want `operations has "VerifyMac"`
}

resource "aws_kms_grant" "rsa_DeriveSharedSecret" {
  key_id     = aws_kms_key.rsa.key_id
  operations = ["DeriveSharedSecret"] # want `operations has "DeriveSharedSecret"`
}

resource "aws_kms_grant" "rsa_Encapsulate" {
  key_id     = aws_kms_key.rsa.key_id
  operations = ["Encapsulate"]
}

resource "aws_kms_key" "signing" {
  customer_master_key_spec = "RSA_2048"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_grant" "signing_Decrypt" {
  key_id     = aws_kms_key.signing.key_id
  operations = ["Decrypt"] # want `operations has "Decrypt"`
}

resource "aws_kms_grant" "signing_Encrypt" {
  key_id     = aws_kms_key.signing.key_id
  operations = ["Encrypt"] # want `operations has "Encrypt"`
}

resource "aws_kms_grant" "signing_GenerateDataKey" {
  key_id     = aws_kms_key.signing.key_id
  operations = ["GenerateDataKey"] # want `operations has "GenerateDataKey"`
}

resource "aws_kms_grant" "signing_GenerateDataKeyWithoutPlaintext" {
  key_id     = aws_kms_key.signing.key_id
  operations = ["GenerateDataKeyWithoutPlaintext"] # want `operations has "GenerateDataKeyWithoutPlaintext"`
}

resource "aws_kms_grant" "signing_ReEncryptFrom" {
  key_id     = aws_kms_key.signing.key_id
  operations = ["ReEncryptFrom"] # want `operations has "ReEncryptFrom"`
}

resource "aws_kms_grant" "signing_ReEncryptTo" {
  key_id     = aws_kms_key.signing.key_id
  operations = ["ReEncryptTo"] # want `operations has "ReEncryptTo"`
}

resource "aws_kms_grant" "signing_Sign" {
  key_id     = aws_kms_key.signing.key_id
  operations = ["Sign"]
}

resource "aws_kms_grant" "signing_Verify" {
  key_id     = aws_kms_key.signing.key_id
  operations = ["Verify"]
}

resource "aws_kms_grant" "signing_GetPublicKey" {
  key_id     = aws_kms_key.signing.key_id
  operations = ["GetPublicKey"]
}

resource "aws_kms_grant" "signing_CreateGrant" {
  key_id     = aws_kms_key.signing.key_id
  operations = ["CreateGrant"]
}

resource "aws_kms_grant" "signing_RetireGrant" {
  key_id     = aws_kms_key.signing.key_id
  operations = ["RetireGrant"]
}

resource "aws_kms_grant" "signing_DescribeKey" {
  key_id     = aws_kms_key.signing.key_id
  operations = ["DescribeKey"]
}

resource "aws_kms_grant" "signing_GenerateDataKeyPair" {
  key_id     = aws_kms_key.signing.key_id
  operations = ["GenerateDataKeyPair"] # want `operations has "GenerateDataKeyPair"`
}

resource "aws_kms_grant" "signing_GenerateDataKeyPairWithoutPlaintext" {
  key_id     = aws_kms_key.signing.key_id
  operations = ["GenerateDataKeyPairWithoutPlaintext"] # want `operations has "GenerateDataKeyPairWithoutPlaintext"`
}

resource "aws_kms_grant" "signing_GenerateMac" {
  key_id     = aws_kms_key.signing.key_id
  operations = ["GenerateMac"] # want `operations has "GenerateMac"`
}

resource "aws_kms_grant" "signing_VerifyMac" {
  key_id     = aws_kms_key.signing.key_id
  operations = ["VerifyMac"] # want `operations has "VerifyMac"`
}

resource "aws_kms_grant" "signing_DeriveSharedSecret" {
  key_id     = aws_kms_key.signing.key_id
  operations = ["DeriveSharedSecret"] # want `operations has "DeriveSharedSecret"`
}

resource "aws_kms_grant" "signing_Encapsulate" {
  key_id     = aws_kms_key.signing.key_id
  operations = ["Encapsulate"]
}

resource "aws_kms_key" "mac" {
  customer_master_key_spec = "HMAC_256"
  key_usage                = "GENERATE_VERIFY_MAC"
}

resource "aws_kms_grant" "mac_Decrypt" {
  key_id     = aws_kms_key.mac.key_id
  operations = ["Decrypt"] # want `operations has "Decrypt"`
}

resource "aws_kms_grant" "mac_Encrypt" {
  key_id     = aws_kms_key.mac.key_id
  operations = ["Encrypt"] # want `operations has "Encrypt"`
}

resource "aws_kms_grant" "mac_GenerateDataKey" {
  key_id     = aws_kms_key.mac.key_id
  operations = ["GenerateDataKey"] # want `operations has "GenerateDataKey"`
}

resource "aws_kms_grant" "mac_GenerateDataKeyWithoutPlaintext" {
  key_id     = aws_kms_key.mac.key_id
  operations = ["GenerateDataKeyWithoutPlaintext"] # want `operations has "GenerateDataKeyWithoutPlaintext"`
}

resource "aws_kms_grant" "mac_ReEncryptFrom" {
  key_id     = aws_kms_key.mac.key_id
  operations = ["ReEncryptFrom"] # want `operations has "ReEncryptFrom"`
}

resource "aws_kms_grant" "mac_ReEncryptTo" {
  key_id     = aws_kms_key.mac.key_id
  operations = ["ReEncryptTo"] # want `operations has "ReEncryptTo"`
}

resource "aws_kms_grant" "mac_Sign" {
  key_id     = aws_kms_key.mac.key_id
  operations = ["Sign"] # want `operations has "Sign"`
}

resource "aws_kms_grant" "mac_Verify" {
  key_id     = aws_kms_key.mac.key_id
  operations = ["Verify"] # want `operations has "Verify"`
}

resource "aws_kms_grant" "mac_GetPublicKey" {
  key_id     = aws_kms_key.mac.key_id
  operations = ["GetPublicKey"] # want `operations has "GetPublicKey"`
}

resource "aws_kms_grant" "mac_CreateGrant" {
  key_id     = aws_kms_key.mac.key_id
  operations = ["CreateGrant"]
}

resource "aws_kms_grant" "mac_RetireGrant" {
  key_id     = aws_kms_key.mac.key_id
  operations = ["RetireGrant"]
}

resource "aws_kms_grant" "mac_DescribeKey" {
  key_id     = aws_kms_key.mac.key_id
  operations = ["DescribeKey"]
}

resource "aws_kms_grant" "mac_GenerateDataKeyPair" {
  key_id     = aws_kms_key.mac.key_id
  operations = ["GenerateDataKeyPair"] # want `operations has "GenerateDataKeyPair"`
}

resource "aws_kms_grant" "mac_GenerateDataKeyPairWithoutPlaintext" {
  key_id     = aws_kms_key.mac.key_id
  operations = ["GenerateDataKeyPairWithoutPlaintext"] # want `operations has "GenerateDataKeyPairWithoutPlaintext"`
}

resource "aws_kms_grant" "mac_GenerateMac" {
  key_id     = aws_kms_key.mac.key_id
  operations = ["GenerateMac"]
}

resource "aws_kms_grant" "mac_VerifyMac" {
  key_id     = aws_kms_key.mac.key_id
  operations = ["VerifyMac"]
}

resource "aws_kms_grant" "mac_DeriveSharedSecret" {
  key_id     = aws_kms_key.mac.key_id
  operations = ["DeriveSharedSecret"] # want `operations has "DeriveSharedSecret"`
}

resource "aws_kms_grant" "mac_Encapsulate" {
  key_id     = aws_kms_key.mac.key_id
  operations = ["Encapsulate"]
}

resource "aws_kms_key" "agreement" {
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "KEY_AGREEMENT"
}

resource "aws_kms_grant" "agreement_Decrypt" {
  key_id     = aws_kms_key.agreement.key_id
  operations = ["Decrypt"] # want `operations has "Decrypt"`
}

resource "aws_kms_grant" "agreement_Encrypt" {
  key_id     = aws_kms_key.agreement.key_id
  operations = ["Encrypt"] # want `operations has "Encrypt"`
}

resource "aws_kms_grant" "agreement_GenerateDataKey" {
  key_id     = aws_kms_key.agreement.key_id
  operations = ["GenerateDataKey"] # want `operations has "GenerateDataKey"`
}

resource "aws_kms_grant" "agreement_GenerateDataKeyWithoutPlaintext" {
  key_id     = aws_kms_key.agreement.key_id
  operations = ["GenerateDataKeyWithoutPlaintext"] # want `operations has "GenerateDataKeyWithoutPlaintext"`
}

resource "aws_kms_grant" "agreement_ReEncryptFrom" {
  key_id     = aws_kms_key.agreement.key_id
  operations = ["ReEncryptFrom"] # want `operations has "ReEncryptFrom"`
}

resource "aws_kms_grant" "agreement_ReEncryptTo" {
  key_id     = aws_kms_key.agreement.key_id
  operations = ["ReEncryptTo"] # want `operations has "ReEncryptTo"`
}

resource "aws_kms_grant" "agreement_Sign" {
  key_id     = aws_kms_key.agreement.key_id
  operations = ["Sign"] # want `operations has "Sign"`
}

resource "aws_kms_grant" "agreement_Verify" {
  key_id     = aws_kms_key.agreement.key_id
  operations = ["Verify"] # want `operations has "Verify"`
}

resource "aws_kms_grant" "agreement_GetPublicKey" {
  key_id     = aws_kms_key.agreement.key_id
  operations = ["GetPublicKey"]
}

resource "aws_kms_grant" "agreement_CreateGrant" {
  key_id     = aws_kms_key.agreement.key_id
  operations = ["CreateGrant"]
}

resource "aws_kms_grant" "agreement_RetireGrant" {
  key_id     = aws_kms_key.agreement.key_id
  operations = ["RetireGrant"]
}

resource "aws_kms_grant" "agreement_DescribeKey" {
  key_id     = aws_kms_key.agreement.key_id
  operations = ["DescribeKey"]
}

resource "aws_kms_grant" "agreement_GenerateDataKeyPair" {
  key_id     = aws_kms_key.agreement.key_id
  operations = ["GenerateDataKeyPair"] # want `operations has "GenerateDataKeyPair"`
}

resource "aws_kms_grant" "agreement_GenerateDataKeyPairWithoutPlaintext" {
  key_id     = aws_kms_key.agreement.key_id
  operations = ["GenerateDataKeyPairWithoutPlaintext"] # want `operations has "GenerateDataKeyPairWithoutPlaintext"`
}

resource "aws_kms_grant" "agreement_GenerateMac" {
  key_id     = aws_kms_key.agreement.key_id
  operations = ["GenerateMac"] # want `operations has "GenerateMac"`
}

resource "aws_kms_grant" "agreement_VerifyMac" {
  key_id     = aws_kms_key.agreement.key_id
  operations = ["VerifyMac"] # want `operations has "VerifyMac"`
}

resource "aws_kms_grant" "agreement_DeriveSharedSecret" {
  key_id     = aws_kms_key.agreement.key_id
  operations = ["DeriveSharedSecret"]
}

resource "aws_kms_grant" "agreement_Encapsulate" {
  key_id     = aws_kms_key.agreement.key_id
  operations = ["Encapsulate"]
}
