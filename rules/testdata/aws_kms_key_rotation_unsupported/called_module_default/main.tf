module "signing" {
  source   = "./module"
  key_spec = "RSA_2048" # want `^module\.signing\.aws_kms_key\.this: enable_key_rotation is true, but .* customer_master_key_spec is "RSA_2048"`
}
