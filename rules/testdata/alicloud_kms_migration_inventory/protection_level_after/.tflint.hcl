plugin "kms" {
  enabled = true
}

rule "alicloud_kms_migration_lifecycle" {
  enabled                = true
  protection_level_after = "SOFTWARE"
}
