from_auto_file = "RSA_3072"
