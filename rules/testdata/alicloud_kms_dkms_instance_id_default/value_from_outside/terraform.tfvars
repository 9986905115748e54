file = "kst-file"
late = ""
