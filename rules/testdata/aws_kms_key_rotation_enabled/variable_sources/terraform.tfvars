from_file = false
turned_on = true
