plugin "kms" {
  enabled      = true
  call_modules = "none"
}
