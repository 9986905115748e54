resource "alicloud_ros_stack_group" "bad" {
  # want@+5 `^alicloud_ros_stack_group.bad: Key: DKMSInstanceId is not set, so Terraform will create this key outside of any KMS instance`
  # want@+8 `^alicloud_ros_stack_group.bad: Secret: DKMSInstanceId is not set`
  template_body = <<-YAML
    Resources:
      Key:
        Type: ALIYUN::KMS::Key
      Secret:
        Type: ALIYUN::KMS::Secret
        Properties:
          DKMSInstanceId: ""
  YAML
}

resource "alicloud_ros_stack_group" "good" {
  template_body = <<-YAML
    Resources:
      Key:
        Type: ALIYUN::KMS::Key
        Properties: { DKMSInstanceId: kst-1 }
      Secret:
        Type: ALIYUN::KMS::Secret
        Properties: { DKMSInstanceId: !Ref Instance }
      Any:
        Type: ALIYUN::KMS::Key
        Properties:
          Fn::If: [Shared, { DKMSInstanceId: kst-1 }, {}]
  YAML
}
