from_file = ""
