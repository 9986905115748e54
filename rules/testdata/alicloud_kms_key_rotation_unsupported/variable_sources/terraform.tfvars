from_file = "RSA_2048"
