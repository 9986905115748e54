resource "alicloud_ros_stack_group" "bad" {
  # want@+4 `^alicloud_ros_stack_group.bad: Secret: Policy is not set, so that RAM policies of the account alone decide who may use this secret.`
  template_body = <<-YAML
    Resources:
      Secret:
        Type: ALIYUN::KMS::Secret
        Properties: { DKMSInstanceId: kst-1 }
  YAML
}

resource "alicloud_ros_stack_group" "good" {
  template_body = <<-YAML
    Resources:
      Object:
        Type: ALIYUN::KMS::Secret
        Properties: { DKMSInstanceId: kst-1, Policy: { Version: "1", Statement: [] } }
      Outside:
        Type: ALIYUN::KMS::Secret
  YAML
}
