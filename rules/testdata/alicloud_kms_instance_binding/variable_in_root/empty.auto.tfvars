auto = ""
