# Volumes and file systems: by the default key of the account, by alias, with a
# key but unencrypted, and from a snapshot.
data "aws_ebs_default_kms_key" "current" {}

data "aws_kms_alias" "volumes" {
  name = "alias/volumes"
}

data "aws_kms_key" "volumes" {
  key_id = data.aws_kms_alias.volumes.arn
}

resource "aws_ebs_volume" "default" {
  availability_zone = "eu-west-1a"
  size              = 10
  encrypted         = true
  kms_key_id        = data.aws_ebs_default_kms_key.current.key_arn
}

resource "aws_ebs_volume" "by_alias" {
  availability_zone = "eu-west-1a"
  size              = 10
  encrypted         = true
  kms_key_id        = data.aws_kms_key.volumes.key_id # want aws_kms_reference_replaces
}

resource "aws_ebs_volume" "forgotten" {
  availability_zone = "eu-west-1a"
  size              = 10
  encrypted         = false # want aws_kms_encryption_disabled
  kms_key_id        = data.aws_kms_key.volumes.arn
}

resource "aws_ebs_volume" "restored" {
  availability_zone = "eu-west-1a"
  snapshot_id       = "snap-0123456789abcdef0"
  kms_key_id        = data.aws_kms_key.volumes.arn
}

resource "aws_efs_file_system" "uploads" {
  encrypted  = true
  kms_key_id = data.aws_kms_key.volumes.arn
}

resource "aws_efs_file_system" "scratch" { # want aws_kms_encryption_disabled
  kms_key_id = data.aws_kms_key.volumes.arn
}

resource "aws_instance" "build" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "m7g.large"

  root_block_device {
    encrypted  = true
    kms_key_id = data.aws_kms_key.volumes.key_id
  }

  lifecycle {
    ignore_changes = [ami, root_block_device]
  }
}

resource "aws_instance" "jump" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t4g.nano"

  root_block_device {
    encrypted  = true
    kms_key_id = data.aws_kms_alias.volumes.name # want aws_kms_reference_replaces
  }
}
