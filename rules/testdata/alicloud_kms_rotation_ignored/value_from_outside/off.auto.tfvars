off = "Disabled"
