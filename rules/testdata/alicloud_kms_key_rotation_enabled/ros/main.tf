resource "alicloud_ros_stack_group" "bad" {
  # want@+6 `^alicloud_ros_stack_group.bad: Unset: EnableAutomaticRotation is not set, so this key will never be rotated. Write EnableAutomaticRotation: true and a RotationInterval. Outside of a KMS instance, KMS refuses that without its value-added service for key rotation.$`
  # want@+10 `^alicloud_ros_stack_group.bad: Off: EnableAutomaticRotation is false, so this key will never be rotated.`
  # want@+13 `^alicloud_ros_stack_group.bad: Text: EnableAutomaticRotation is false`
  template_body = <<-YAML
    Resources:
      Unset:
        Type: ALIYUN::KMS::Key
        Properties: { KeySpec: Aliyun_AES_256 }
      Off:
        Type: ALIYUN::KMS::Key
        Properties:
          EnableAutomaticRotation: false
      Text:
        Type: ALIYUN::KMS::Key
        Properties:
          EnableAutomaticRotation: "false"
  YAML
}

resource "alicloud_ros_stack_group" "good" {
  template_body = <<-YAML
    Resources:
      Rotates:
        Type: ALIYUN::KMS::Key
        Properties: { EnableAutomaticRotation: true, RotationInterval: 365d }
      Asymmetric:
        Type: ALIYUN::KMS::Key
        Properties: { KeySpec: RSA_2048 }
      Disabled:
        Type: ALIYUN::KMS::Key
        Properties: { Enable: false }
      Spec:
        Type: ALIYUN::KMS::Key
        Properties: { KeySpec: !Ref Spec }
      Rotation:
        Type: ALIYUN::KMS::Key
        Properties: { EnableAutomaticRotation: !If [Production, true, false] }
  YAML
}
