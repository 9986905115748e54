from_file = "Disabled"
