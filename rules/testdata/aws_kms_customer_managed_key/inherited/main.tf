variable "snapshot" {
  type = string
}

resource "aws_db_instance" "snapshot" {
  snapshot_identifier = "rds:orders-2025-01-01"
}

resource "aws_db_instance" "replica" {
  replicate_source_db = aws_db_instance.snapshot.identifier
}

resource "aws_db_instance" "restored" {
  restore_to_point_in_time {
    source_db_instance_identifier = "orders"
  }
}

resource "aws_db_instance" "perhaps" {
  snapshot_identifier = var.snapshot
}

resource "aws_db_instance" "no_snapshot" { # want `^aws_db_instance.no_snapshot: `
  snapshot_identifier = null
}

resource "aws_rds_cluster" "global" {
  global_cluster_identifier = "orders"
}

resource "aws_ebs_volume" "snapshot" {
  snapshot_id = "snap-0123456789abcdef0"
}
