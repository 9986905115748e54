secret   = "hunter2"
replaced = "hunter2"
