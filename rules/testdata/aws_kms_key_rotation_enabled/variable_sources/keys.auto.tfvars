from_auto_file = false
