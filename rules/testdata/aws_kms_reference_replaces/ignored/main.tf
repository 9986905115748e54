resource "aws_instance" "argument" {
  root_block_device {
    kms_key_id = aws_kms_alias.main.arn
  }

  lifecycle {
    ignore_changes = [ami, root_block_device[0].kms_key_id]
  }
}

resource "aws_instance" "argument_quoted" {
  root_block_device {
    kms_key_id = aws_kms_alias.main.arn
  }

  lifecycle {
    ignore_changes = ["root_block_device[0].kms_key_id"]
  }
}

resource "aws_instance" "argument_of_old" {
  root_block_device {
    kms_key_id = aws_kms_alias.main.arn
  }

  lifecycle {
    ignore_changes = [root_block_device.0.kms_key_id]
  }
}

resource "aws_instance" "block" {
  root_block_device {
    kms_key_id = aws_kms_alias.main.arn
  }

  lifecycle {
    ignore_changes = [root_block_device]
  }
}

resource "aws_instance" "block_quoted" {
  root_block_device {
    kms_key_id = aws_kms_alias.main.arn
  }

  lifecycle {
    ignore_changes = ["root_block_device"]
  }
}

resource "aws_instance" "block_by_index" {
  root_block_device {
    kms_key_id = aws_kms_alias.main.arn
  }

  lifecycle {
    ignore_changes = [root_block_device[0]]
  }
}

resource "aws_instance" "all" {
  root_block_device {
    kms_key_id = aws_kms_alias.main.arn
  }

  lifecycle {
    ignore_changes = all
  }
}

resource "aws_db_instance" "argument" {
  kms_key_id = aws_kms_alias.main.arn

  lifecycle {
    ignore_changes = [kms_key_id]
  }
}

resource "aws_instance" "another_block" {
  root_block_device {
    kms_key_id = aws_kms_alias.main.arn # want `root_block_device.kms_key_id is aws_kms_alias.main.arn`
  }

  lifecycle {
    ignore_changes = [root_block_device[1].kms_key_id]
  }
}

resource "aws_instance" "another_argument" {
  root_block_device {
    kms_key_id = aws_kms_alias.main.arn # want `root_block_device.kms_key_id is aws_kms_alias.main.arn`
  }

  lifecycle {
    ignore_changes = [root_block_device[0].volume_size, ebs_block_device, kms_key_id]
  }
}

resource "aws_db_instance" "another_argument" {
  kms_key_id = aws_kms_alias.main.arn # want `kms_key_id is aws_kms_alias.main.arn`

  lifecycle {
    ignore_changes = [performance_insights_kms_key_id]
  }
}

resource "aws_ecr_repository" "dynamic" {
  dynamic "encryption_configuration" {
    for_each = [1]
    content {
      kms_key = aws_kms_alias.main.arn
    }
  }

  lifecycle {
    ignore_changes = [encryption_configuration[0].kms_key]
  }
}
