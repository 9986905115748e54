resource "alicloud_ros_stack_group" "bad" {
  # want@+6 `^alicloud_ros_stack_group.bad: Secret: SecretData is written out, so that whoever can read this configuration, or its history, has the secret.`
  template_body = <<-YAML
    Resources:
      Secret:
        Type: ALIYUN::KMS::Secret
        Properties:
          SecretData: swordfish
  YAML
}

resource "alicloud_ros_stack_group" "good" {
  template_body = <<-YAML
    Resources:
      Secret:
        Type: ALIYUN::KMS::Secret
        Properties:
          SecretData:
            Ref: Password
      Generated:
        Type: ALIYUN::KMS::Secret
        Properties: { SecretData: $Auto }
  YAML
}
