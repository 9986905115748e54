flag_wins      = 2
auto_file_wins = 30
