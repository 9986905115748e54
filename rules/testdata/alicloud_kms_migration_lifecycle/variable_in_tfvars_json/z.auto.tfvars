overridden = "kst-2"
