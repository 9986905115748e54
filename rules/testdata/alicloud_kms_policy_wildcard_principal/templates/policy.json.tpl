{
  "Version": "1",
  "Statement": [
    { "Effect": "Allow", "Principal": { "RAM": ["acs:ram::${account}:*"] }, "Action": ["kms:*"], "Resource": ["*"] },
    { "Effect": "Allow", "Principal": { "RAM": ["*"] }, "Action": ["kms:GetSecretValue"], "Resource": ["*"] }
  ]
}
