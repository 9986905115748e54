from_auto_file = "Disabled"
turned_on      = "Enabled"
