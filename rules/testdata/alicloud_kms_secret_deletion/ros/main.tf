resource "alicloud_ros_stack_group" "bad" {
  # want@+7 `^alicloud_ros_stack_group.bad: Forced: ForceDeleteWithoutRecovery is true, so that the secret is gone for good`
  # want@+10 `^alicloud_ros_stack_group.bad: Short: RecoveryWindowInDays is 3, but must be from 7 to 30 days, or KMS does not delete the secret.$`
  template_body = <<-YAML
    Resources:
      Forced:
        Type: ALIYUN::KMS::Secret
        Properties:
          ForceDeleteWithoutRecovery: true
      Short:
        Type: ALIYUN::KMS::Secret
        Properties:
          RecoveryWindowInDays: 3
  YAML
}

resource "alicloud_ros_stack_group" "good" {
  template_body = <<-YAML
    Resources:
      Secret:
        Type: ALIYUN::KMS::Secret
        Properties: { RecoveryWindowInDays: 30, ForceDeleteWithoutRecovery: false }
      Parameter:
        Type: ALIYUN::KMS::Secret
        Properties: { RecoveryWindowInDays: 3, ForceDeleteWithoutRecovery: !Ref Force }
  YAML
}
