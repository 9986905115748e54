resource "alicloud_ros_stack_group" "bad" {
  # want@+7 `^alicloud_ros_stack_group.bad: Key: EnableAutomaticRotation is true, but KMS cannot rotate this key, since its KeySpec "EC_SM2" is asymmetric. Remove EnableAutomaticRotation and RotationInterval.$`
  template_body = <<-YAML
    Resources:
      Key:
        Type: ALIYUN::KMS::Key
        Properties:
          KeySpec: EC_SM2
          EnableAutomaticRotation: true
  YAML
}

resource "alicloud_ros_stack_group" "good" {
  template_body = <<-YAML
    Resources:
      Symmetric:
        Type: ALIYUN::KMS::Key
        Properties: { KeySpec: Aliyun_SM4, EnableAutomaticRotation: true }
      Off:
        Type: ALIYUN::KMS::Key
        Properties: { KeySpec: EC_SM2, EnableAutomaticRotation: false }
  YAML
}
