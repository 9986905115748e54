flag_wins      = 3
auto_file_wins = 3
file_wins      = 30
