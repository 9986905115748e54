by_file = "arn:aws:kms:eu-central-1:111122223333:alias/file"
