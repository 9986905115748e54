from_file = "1h"
