file = "Enabled"
