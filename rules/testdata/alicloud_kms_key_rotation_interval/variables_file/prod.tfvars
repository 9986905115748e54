interval = "5d"
