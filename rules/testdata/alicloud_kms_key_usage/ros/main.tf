resource "alicloud_ros_stack_group" "bad" {
  # want@+7 `^alicloud_ros_stack_group.bad: Symmetric: KeyUsage is "SIGN/VERIFY", but a key without a KeySpec is symmetric and only encrypts and decrypts, so that KMS refuses to create it. Write KeyUsage: "ENCRYPT/DECRYPT", or an asymmetric KeySpec.$`
  # want@+11 `^alicloud_ros_stack_group.bad: Signing: KeyUsage is "ENCRYPT/DECRYPT", but a key with KeySpec: "EC_P256" only signs and verifies`
  template_body = <<-YAML
    Resources:
      Symmetric:
        Type: ALIYUN::KMS::Key
        Properties:
          KeyUsage: SIGN/VERIFY
      Signing:
        Type: ALIYUN::KMS::Key
        Properties:
          KeySpec: EC_P256
          KeyUsage: ENCRYPT/DECRYPT
  YAML
}

resource "alicloud_ros_stack_group" "good" {
  template_body = <<-YAML
    Resources:
      Signing:
        Type: ALIYUN::KMS::Key
        Properties: { KeySpec: EC_P256, KeyUsage: SIGN/VERIFY }
      Spec:
        Type: ALIYUN::KMS::Key
        Properties: { KeySpec: !Ref Spec, KeyUsage: SIGN/VERIFY }
  YAML
}
