resource "aws_kms_external_key" "imported" {
  deletion_window_in_days = 1 # want `^aws_kms_external_key.imported: deletion_window_in_days is 1,`
}

resource "aws_kms_replica_key" "copy" {
  deletion_window_in_days = 45 # want `^aws_kms_replica_key.copy: deletion_window_in_days is 45,`
}

resource "aws_kms_replica_external_key" "imported_copy" {
  deletion_window_in_days = 365 # want `^aws_kms_replica_external_key.imported_copy: deletion_window_in_days is 365,`
}

resource "aws_kms_key" "main" {
  deletion_window_in_days = 2 # want `^aws_kms_key.main: deletion_window_in_days is 2,`
}

# Another service, whatever its argument is called.
resource "aws_secretsmanager_secret" "db" {
  deletion_window_in_days = 0
}
