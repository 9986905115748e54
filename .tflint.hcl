# What a user of the ruleset would copy. Without a preset, the plugin enables "recommended".

plugin "kms" {
  enabled = true

  # Anywhere but here, where make builds the plugin, tflint --init needs these to install it:
  # version = "0.1.0"
  # source  = "github.com/tflint-ruleset-kms/tflint-ruleset-kms"
}
