resource "aws_kms_key" "main" {}

resource "aws_kms_alias" "main" {
  name          = "alias/main"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_db_instance" "bad" {
  kms_key_id = aws_kms_alias.main.arn # want `^aws_db_instance.bad: kms_key_id is .*(every plan destroys and recreates this resource)`
}

resource "aws_db_instance" "good" {
  kms_key_id = aws_kms_alias.main.target_key_arn
}

resource "aws_rds_cluster" "bad" {
  kms_key_id = aws_kms_alias.main.arn # want `^aws_rds_cluster.bad: kms_key_id is .*(every plan destroys and recreates this resource)`
}

resource "aws_rds_cluster" "good" {
  kms_key_id = aws_kms_alias.main.target_key_arn
}

resource "aws_docdb_cluster" "bad" {
  kms_key_id = aws_kms_alias.main.arn # want `^aws_docdb_cluster.bad: kms_key_id is .*(every plan destroys and recreates this resource)`
}

resource "aws_docdb_cluster" "good" {
  kms_key_id = aws_kms_alias.main.target_key_arn
}

resource "aws_neptune_cluster" "bad" {
  kms_key_arn = aws_kms_alias.main.arn # want `^aws_neptune_cluster.bad: kms_key_arn is .*(every plan destroys and recreates this resource)`
}

resource "aws_neptune_cluster" "good" {
  kms_key_arn = aws_kms_alias.main.target_key_arn
}

resource "aws_ebs_volume" "bad" {
  kms_key_id = aws_kms_alias.main.arn # want `^aws_ebs_volume.bad: kms_key_id is .*(every plan destroys and recreates this resource)`
}

resource "aws_ebs_volume" "good" {
  kms_key_id = aws_kms_alias.main.target_key_arn
}

resource "aws_instance" "bad" {
  root_block_device {
    kms_key_id = aws_kms_alias.main.arn # want `^aws_instance.bad: root_block_device.kms_key_id is .*(every plan destroys and recreates this resource)`
  }
}

resource "aws_instance" "good" {
  root_block_device {
    kms_key_id = aws_kms_alias.main.target_key_arn
  }
}

resource "aws_efs_file_system" "bad" {
  kms_key_id = aws_kms_alias.main.arn # want `^aws_efs_file_system.bad: kms_key_id is .*(every plan destroys and recreates this resource)`
}

resource "aws_efs_file_system" "good" {
  kms_key_id = aws_kms_alias.main.target_key_arn
}

resource "aws_fsx_lustre_file_system" "bad" {
  kms_key_id = aws_kms_alias.main.arn # want `^aws_fsx_lustre_file_system.bad: kms_key_id is .*(every plan destroys and recreates this resource)`
}

resource "aws_fsx_lustre_file_system" "good" {
  kms_key_id = aws_kms_alias.main.target_key_arn
}

resource "aws_dms_replication_instance" "bad" {
  kms_key_arn = aws_kms_alias.main.arn # want `^aws_dms_replication_instance.bad: kms_key_arn is .*(every plan destroys and recreates this resource)`
}

resource "aws_dms_replication_instance" "good" {
  kms_key_arn = aws_kms_alias.main.target_key_arn
}

resource "aws_elasticache_replication_group" "bad" {
  kms_key_id = aws_kms_alias.main.arn # want `^aws_elasticache_replication_group.bad: kms_key_id is .*(every plan destroys and recreates this resource)`
}

resource "aws_elasticache_replication_group" "good" {
  kms_key_id = aws_kms_alias.main.target_key_arn
}

resource "aws_opensearch_domain" "bad" {
  encrypt_at_rest {
    kms_key_id = aws_kms_alias.main.arn # want `^aws_opensearch_domain.bad: encrypt_at_rest.kms_key_id is .*(every plan destroys and recreates this resource)`
  }
}

resource "aws_opensearch_domain" "good" {
  encrypt_at_rest {
    kms_key_id = aws_kms_alias.main.target_key_arn
  }
}

resource "aws_elasticsearch_domain" "bad" {
  encrypt_at_rest {
    kms_key_id = aws_kms_alias.main.arn # want `^aws_elasticsearch_domain.bad: encrypt_at_rest.kms_key_id is .*(every plan destroys and recreates this resource)`
  }
}

resource "aws_elasticsearch_domain" "good" {
  encrypt_at_rest {
    kms_key_id = aws_kms_alias.main.target_key_arn
  }
}

resource "aws_msk_cluster" "bad" {
  encryption_info {
    encryption_at_rest_kms_key_arn = aws_kms_alias.main.arn # want `^aws_msk_cluster.bad: encryption_info.encryption_at_rest_kms_key_arn is .*(every plan destroys and recreates this resource)`
  }
}

resource "aws_msk_cluster" "good" {
  encryption_info {
    encryption_at_rest_kms_key_arn = aws_kms_alias.main.target_key_arn
  }
}

resource "aws_ecr_repository" "bad" {
  encryption_configuration {
    kms_key = aws_kms_alias.main.arn # want `^aws_ecr_repository.bad: encryption_configuration.kms_key is .*(every plan destroys and recreates this resource)`
  }
}

resource "aws_ecr_repository" "good" {
  encryption_configuration {
    kms_key = aws_kms_alias.main.target_key_arn
  }
}

resource "aws_workspaces_workspace" "bad" {
  volume_encryption_key = aws_kms_alias.main.arn # want `^aws_workspaces_workspace.bad: volume_encryption_key is .*(every plan destroys and recreates this resource)`
}

resource "aws_workspaces_workspace" "good" {
  volume_encryption_key = aws_kms_alias.main.target_key_arn
}
