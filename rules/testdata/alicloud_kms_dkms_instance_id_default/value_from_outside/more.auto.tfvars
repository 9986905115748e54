auto = "kst-auto"
