resource "alicloud_ros_stack_group" "bad" {
  # want@+5 `^alicloud_ros_stack_group.bad: Key: Policy is not set`
  # want@+10 `^alicloud_ros_stack_group.bad: Null: Policy is not set`
  template_body = <<-YAML
    Resources:
      Key:
        Type: ALIYUN::KMS::Key
        Properties: { DKMSInstanceId: kst-1 }
      Null:
        Type: ALIYUN::KMS::Key
        Properties:
          DKMSInstanceId: kst-1
          Policy: null
  YAML
}

resource "alicloud_ros_stack_group" "good" {
  template_body = <<-YAML
    Resources:
      Object:
        Type: ALIYUN::KMS::Key
        Properties: { DKMSInstanceId: kst-1, Policy: { Version: "1", Statement: [] } }
      Text:
        Type: ALIYUN::KMS::Key
        Properties: { DKMSInstanceId: kst-1, Policy: '{"Version": "1", "Statement": []}' }
      Parameter:
        Type: ALIYUN::KMS::Key
        Properties: { DKMSInstanceId: kst-1, Policy: !Ref Policy }
      Outside:
        Type: ALIYUN::KMS::Key
  YAML
}
