plugin "terraform" {
  enabled = false
}

plugin "kms" {
  enabled      = true
  call_modules = "all"
}
