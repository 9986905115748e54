# What a user of the ruleset would copy. Without a preset, the plugin enables "recommended".

plugin "kms" {
  enabled = true
}
