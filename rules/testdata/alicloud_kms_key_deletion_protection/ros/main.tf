resource "alicloud_ros_stack_group" "bad" {
  # want@+5 `^alicloud_ros_stack_group.bad: Unset: DeletionProtection is not set, so that a wrong plan can schedule this key for deletion.`
  # want@+9 `^alicloud_ros_stack_group.bad: Off: DeletionProtection is false`
  template_body = <<-YAML
    Resources:
      Unset:
        Type: ALIYUN::KMS::Key
      Off:
        Type: ALIYUN::KMS::Key
        DeletionPolicy: Delete
        Properties:
          DeletionProtection: false
  YAML
}

resource "alicloud_ros_stack_group" "good" {
  template_body = <<-YAML
    Resources:
      Protected:
        Type: ALIYUN::KMS::Key
        Properties: { DeletionProtection: true }
      Retained:
        Type: ALIYUN::KMS::Key
        DeletionPolicy: Retain
      Policy:
        Type: ALIYUN::KMS::Key
        DeletionPolicy: !Ref Policy
  YAML
}
