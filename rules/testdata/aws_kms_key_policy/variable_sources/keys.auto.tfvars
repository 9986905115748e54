from_auto_file = ""
