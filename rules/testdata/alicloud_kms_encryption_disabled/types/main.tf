resource "alicloud_disk" "off" {
  encrypted  = false # want `^alicloud_disk.off: kms_key_id is set, but encrypted is false`
  kms_key_id = "key-1"
}

resource "alicloud_disk" "on" {
  encrypted  = true
  kms_key_id = "key-1"
}

resource "alicloud_disk" "of_snapshot" {
  snapshot_id = alicloud_ecs_snapshot.orders.id
  kms_key_id  = "key-1"
}

resource "alicloud_instance" "off" {
  system_disk_encrypted  = false # want `^alicloud_instance.off: system_disk_kms_key_id is set, but system_disk_encrypted is false`
  system_disk_kms_key_id = "key-1"

  data_disks { # want `^alicloud_instance.off: data_disks.kms_key_id is set, but encrypted is not set`
    size       = 20
    kms_key_id = "key-1"
  }

  data_disks {
    size       = 20
    encrypted  = false # want `^alicloud_instance.off: data_disks.kms_key_id is set, but encrypted is false`
    kms_key_id = "key-1"
  }

  data_disks {
    size        = 20
    snapshot_id = "s-1"
    kms_key_id  = "key-1"
  }
}

resource "alicloud_instance" "on" {
  system_disk_encrypted  = true
  system_disk_kms_key_id = "key-1"

  data_disks {
    size       = 20
    encrypted  = true
    kms_key_id = "key-1"
  }

  data_disks {
    size = 20
  }
}

resource "alicloud_oss_bucket" "off" {
  server_side_encryption_rule {
    sse_algorithm     = "AES256" # want `^alicloud_oss_bucket.off: server_side_encryption_rule.kms_master_key_id is set, but sse_algorithm is "AES256"`
    kms_master_key_id = "key-1"
  }
}

resource "alicloud_oss_bucket" "on" {
  server_side_encryption_rule {
    sse_algorithm     = "KMS"
    kms_master_key_id = "key-1"
  }
}

resource "alicloud_oss_bucket" "without_a_key" {
  server_side_encryption_rule {
    sse_algorithm = "AES256"
  }
}

resource "alicloud_nas_file_system" "unset" { # want `^alicloud_nas_file_system.unset: kms_key_id is set, but encrypt_type is not set, so that nothing is encrypted under this key. Write encrypt_type = 2,`
  kms_key_id = "key-1"
}

resource "alicloud_nas_file_system" "managed" {
  encrypt_type = 1 # want `^alicloud_nas_file_system.managed: kms_key_id is set, but encrypt_type is 1`
  kms_key_id   = "key-1"
}

resource "alicloud_nas_file_system" "on" {
  encrypt_type = 2
  kms_key_id   = "key-1"
}

resource "alicloud_nas_file_system" "on_as_text" {
  encrypt_type = "2"
  kms_key_id   = "key-1"
}

resource "alicloud_hbr_vault" "unset" { # want `^alicloud_hbr_vault.unset: kms_key_id is set, but encrypt_type is not set`
  kms_key_id = "key-1"
}

resource "alicloud_hbr_vault" "private" {
  encrypt_type = "HBR_PRIVATE" # want `^alicloud_hbr_vault.private: kms_key_id is set, but encrypt_type is "HBR_PRIVATE"`
  kms_key_id   = "key-1"
}

resource "alicloud_hbr_vault" "on" {
  encrypt_type = "KMS"
  kms_key_id   = "key-1"
}

resource "alicloud_adb_db_cluster" "off" { # want `^alicloud_adb_db_cluster.off: kms_id is set, but disk_encryption is not set`
  kms_id = "key-1"
}

resource "alicloud_adb_db_cluster_lake_version" "off" {
  disk_encryption = false # want `^alicloud_adb_db_cluster_lake_version.off: kms_id is set, but disk_encryption is false`
  kms_id          = "key-1"
}

resource "alicloud_adb_db_cluster" "on" {
  disk_encryption = true
  kms_id          = "key-1"
}

resource "alicloud_amqp_instance" "off" {
  encrypted_instance = false # want `^alicloud_amqp_instance.off: kms_key_id is set, but encrypted_instance is false`
  kms_key_id         = "key-1"
}

# What it is then, no document says.
resource "alicloud_amqp_instance" "unset" {
  kms_key_id = "key-1"
}
