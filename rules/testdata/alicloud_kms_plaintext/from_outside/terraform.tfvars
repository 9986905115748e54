file = "secret"
