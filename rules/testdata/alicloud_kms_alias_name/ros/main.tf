resource "alicloud_ros_stack_group" "bad" {
  # want@+7 `^alicloud_ros_stack_group.bad: Alias: AliasName is "orders", but KMS takes only names that start with "alias/". Write "alias/orders".$`
  # want@+11 `^alicloud_ros_stack_group.bad: Service: AliasName is "alias/acs/orders", but KMS keeps "alias/acs/" for its service keys.`
  template_body = <<-YAML
    Resources:
      Alias:
        Type: ALIYUN::KMS::Alias
        Properties:
          AliasName: orders
          KeyId: key-1
      Service:
        Type: ALIYUN::KMS::Alias
        Properties:
          AliasName: alias/acs/orders
  YAML
}

resource "alicloud_ros_stack_group" "good" {
  template_body = <<-YAML
    Resources:
      Alias:
        Type: ALIYUN::KMS::Alias
        Properties: { AliasName: alias/orders, KeyId: !GetAtt Key.KeyId }
      Parameter:
        Type: ALIYUN::KMS::Alias
        Properties: { AliasName: !Ref Alias }
  YAML
}
