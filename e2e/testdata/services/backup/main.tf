# Backups in vaults of two Regions, desktops and a warehouse, whose keys come by
# alias from another team. The vault of the second Region ignores what comes.
data "aws_kms_alias" "backup" {
  name = "alias/teams/backup"
}

data "aws_kms_alias" "desktops" {
  name = "alias/aws/workspaces"
}

resource "aws_backup_vault" "main" {
  name        = "main"
  kms_key_arn = data.aws_kms_alias.backup.arn # want aws_kms_reference_refused
}

resource "aws_backup_vault" "second" {
  name        = "second"
  kms_key_arn = data.aws_kms_alias.backup.target_key_arn

  lifecycle {
    ignore_changes = [kms_key_arn]
  }
}

resource "aws_workspaces_workspace" "desk" {
  directory_id                   = "d-0123456789"
  bundle_id                      = "wsb-0123456789"
  user_name                      = "desk"
  root_volume_encryption_enabled = true
  volume_encryption_key          = data.aws_kms_alias.desktops.name # want aws_kms_reference_replaces
}

resource "aws_redshiftserverless_namespace" "reports" {
  namespace_name = "reports"
  kms_key_id     = data.aws_kms_alias.backup.arn # want aws_kms_reference_drift
}

resource "aws_fsx_lustre_file_system" "scratch" {
  storage_capacity = 1200
  subnet_ids       = ["subnet-0123456789abcdef0"]
  deployment_type  = "PERSISTENT_2"
  kms_key_id       = data.aws_kms_alias.backup.arn # want aws_kms_reference_replaces

  lifecycle {
    prevent_destroy = true
  }
}
