from_auto_file = "2h"
