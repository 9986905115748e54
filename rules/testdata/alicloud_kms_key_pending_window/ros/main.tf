resource "alicloud_ros_stack_group" "bad" {
  # want@+7 `^alicloud_ros_stack_group.bad: Short: PendingWindowInDays is 3, but must be from 7 to 30 days, or KMS refuses it.$`
  # want@+10 `^alicloud_ros_stack_group.bad: Long: PendingWindowInDays is 60, but must be from 7 to 30 days by the documentation of ROS.`
  template_body = <<-YAML
    Resources:
      Short:
        Type: ALIYUN::KMS::Key
        Properties:
          PendingWindowInDays: 3
      Long:
        Type: ALIYUN::KMS::Key
        Properties:
          PendingWindowInDays: 60
  YAML
}

resource "alicloud_ros_stack_group" "good" {
  template_body = <<-YAML
    Resources:
      Week:
        Type: ALIYUN::KMS::Key
        Properties: { PendingWindowInDays: 7 }
      Default:
        Type: ALIYUN::KMS::Key
      Parameter:
        Type: ALIYUN::KMS::Key
        Properties: { PendingWindowInDays: !Ref Days }
      Bucket:
        Type: ALIYUN::OSS::Bucket
        Properties: { PendingWindowInDays: 3 }
  YAML
}
