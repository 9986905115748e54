# Databases whose keys a team of its own hands out by alias.
data "aws_kms_key" "database" {
  key_id = "alias/teams/orders"
}

data "aws_kms_alias" "insights" {
  name = "alias/teams/insights"
}

resource "aws_db_instance" "orders" {
  identifier                      = "orders"
  engine                          = "postgres"
  instance_class                  = "db.t4g.medium"
  allocated_storage               = 100
  username                        = "orders"
  manage_master_user_password     = true
  storage_encrypted               = true
  kms_key_id                      = data.aws_kms_key.database.arn
  master_user_secret_kms_key_id   = data.aws_kms_key.database.key_id
  performance_insights_enabled    = true
  performance_insights_kms_key_id = data.aws_kms_alias.insights.arn # want aws_kms_reference_drift
}

resource "aws_rds_cluster" "invoices" {
  cluster_identifier          = "invoices"
  engine                      = "aurora-postgresql"
  master_username             = "invoices"
  manage_master_user_password = true
  storage_encrypted           = true
  kms_key_id                  = data.aws_kms_alias.insights.arn # want aws_kms_reference_replaces
}

resource "aws_docdb_cluster" "catalogue" {
  cluster_identifier = "catalogue"
  storage_encrypted  = true
  kms_key_id         = data.aws_kms_key.database.key_id # want aws_kms_reference_refused
}

resource "aws_dms_replication_instance" "move" {
  replication_instance_id    = "move"
  replication_instance_class = "dms.t3.medium"
  kms_key_arn                = data.aws_kms_alias.insights.target_key_arn
}

resource "aws_rds_cluster_instance" "invoices" {
  count                           = 2
  identifier                      = "invoices-${count.index}"
  cluster_identifier              = aws_rds_cluster.invoices.id
  engine                          = aws_rds_cluster.invoices.engine
  instance_class                  = "db.r8g.large"
  performance_insights_enabled    = true
  performance_insights_kms_key_id = data.aws_kms_alias.insights.arn # want aws_kms_reference_drift
}
