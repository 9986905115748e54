resource "alicloud_ros_stack_group" "bad" {
  # want@+7 `^alicloud_ros_stack_group.bad: Generic: EnableAutomaticRotation is true, but KMS cannot rotate a Generic secret.`
  # want@+12 `^alicloud_ros_stack_group.bad: Short: RotationInterval is "5h", but must be from 6 hours to 365 days`
  template_body = <<-YAML
    Resources:
      Generic:
        Type: ALIYUN::KMS::Secret
        Properties:
          EnableAutomaticRotation: true
      Short:
        Type: ALIYUN::KMS::Secret
        Properties:
          SecretType: Rds
          EnableAutomaticRotation: true
          RotationInterval: 5h
  YAML
}

resource "alicloud_ros_stack_group" "good" {
  template_body = <<-YAML
    Resources:
      Rds:
        Type: ALIYUN::KMS::Secret
        Properties: { SecretType: Rds, EnableAutomaticRotation: true, RotationInterval: 7d }
      Type:
        Type: ALIYUN::KMS::Secret
        Properties: { SecretType: !Ref Type, EnableAutomaticRotation: true, RotationInterval: 7d }
  YAML
}
