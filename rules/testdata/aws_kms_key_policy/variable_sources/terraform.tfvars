from_file = null
