resource "alicloud_ros_stack_group" "bad" {
  # want@+7 `^alicloud_ros_stack_group.bad: Reserved: SecretName is "acs/orders", but KMS keeps acs/ for other types`
  # want@+10 `^alicloud_ros_stack_group.bad: Blank: SecretName is "the orders", which KMS refuses.`
  template_body = <<-YAML
    Resources:
      Reserved:
        Type: ALIYUN::KMS::Secret
        Properties:
          SecretName: acs/orders
      Blank:
        Type: ALIYUN::KMS::Secret
        Properties:
          SecretName: the orders
  YAML
}

resource "alicloud_ros_stack_group" "good" {
  template_body = <<-YAML
    Resources:
      Secret:
        Type: ALIYUN::KMS::Secret
        Properties: { SecretName: orders/database, VersionId: v1 }
      Parameter:
        Type: ALIYUN::KMS::Secret
        Properties: { SecretName: !Ref Name }
  YAML
}
