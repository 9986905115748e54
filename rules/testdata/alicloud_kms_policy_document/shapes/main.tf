# A string or a list of strings is needed.
resource "alicloud_kms_key" "others" {
  dkms_instance_id = "kst-1"
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Effect = "Allow", Principal = { RAM = [["acs:ram::1234567890123456:*"]] }, Action = "kms:Decrypt", Resource = "*" },                                                                 # want `something else than strings in its Principal.RAM`
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = { kms = "Decrypt" }, Resource = "*" },                                                             # want `something else than strings in its Action`
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "acs:SourceVpc" = [["vpc-1"]] } } }, # want `something else than strings in its Condition`
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "acs:SourceVpc" = ["vpc-1"] } } },
    ]
  })
}
