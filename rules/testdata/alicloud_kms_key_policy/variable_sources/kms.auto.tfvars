from_auto_file = null
