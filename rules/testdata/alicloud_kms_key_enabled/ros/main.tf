resource "alicloud_ros_stack_group" "bad" {
  # want@+6 `^alicloud_ros_stack_group.bad: Key: Enable is false, so that nobody can use this key`
  template_body = <<-YAML
    Resources:
      Key:
        Type: ALIYUN::KMS::Key
        Properties:
          Enable: false
  YAML
}

resource "alicloud_ros_stack_group" "good" {
  template_body = <<-YAML
    Resources:
      Enabled:
        Type: ALIYUN::KMS::Key
        Properties: { Enable: true }
      Parameter:
        Type: ALIYUN::KMS::Key
        Properties: { Enable: !Ref Enabled }
      Default:
        Type: ALIYUN::KMS::Key
  YAML
}
