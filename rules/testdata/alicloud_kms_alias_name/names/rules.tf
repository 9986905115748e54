# real TFLint only: the mock knows no functions
