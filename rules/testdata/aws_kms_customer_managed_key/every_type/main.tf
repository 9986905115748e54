resource "aws_db_instance" "main" { # want `^aws_db_instance.main: kms_key_id is not set, so that RDS .* replaced for that`
}

resource "aws_rds_cluster" "main" { # want `^aws_rds_cluster.main: kms_key_id is not set, so that RDS .* replaced for that`
}

resource "aws_docdb_cluster" "main" { # want `^aws_docdb_cluster.main: kms_key_id is not set, so that DocumentDB .* replaced for that`
}

resource "aws_neptune_cluster" "main" { # want `^aws_neptune_cluster.main: kms_key_arn is not set, so that Neptune .* replaced for that`
}

resource "aws_redshift_cluster" "main" { # want `^aws_redshift_cluster.main: kms_key_id is not set, so that Redshift .* Give it a key of your own.$`
}

resource "aws_ebs_volume" "main" { # want `^aws_ebs_volume.main: kms_key_id is not set, so that EC2 .* replaced for that`
}

resource "aws_secretsmanager_secret" "main" { # want `^aws_secretsmanager_secret.main: kms_key_id is not set, so that Secrets Manager`
}

resource "aws_dynamodb_table" "main" {
}
