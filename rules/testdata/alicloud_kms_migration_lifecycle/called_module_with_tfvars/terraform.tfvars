instance = ""
