set   = "kst-sin65c1f4b2d8e7a9"
empty = ""
