# The migration document's Solution 2: the caller names the instance.

module "kms" {
  source = "./kms"

  create             = true
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"
  dkms_instance_id   = "kst-sin0a1b2c3d4e5f6g7"
  secret_name        = "shop/password"
  policy = jsonencode({
    Version = "1"
    Statement = [{
      Sid       = "kms default policy"
      Effect    = "Allow"
      Principal = { RAM = ["acs:ram::1000****00000001:*"] }
      Action    = ["kms:*"]
      Resource  = ["*"]
    }]
  })
}
