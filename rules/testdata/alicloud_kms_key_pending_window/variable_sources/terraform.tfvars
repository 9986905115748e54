from_file = 1
