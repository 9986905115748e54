from_file = "1d"
