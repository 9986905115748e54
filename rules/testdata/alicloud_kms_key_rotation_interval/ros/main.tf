resource "alicloud_ros_stack_group" "bad" {
  # want@+9 `^alicloud_ros_stack_group.bad: Short: RotationInterval is "6d", but must be from 7 to 730 days, or KMS refuses it.$`
  # want@+13 `^alicloud_ros_stack_group.bad: Malformed: RotationInterval is "30", which KMS cannot read.`
  # want@+14 `^alicloud_ros_stack_group.bad: Missing: EnableAutomaticRotation is true without a RotationInterval, which KMS refuses.`
  template_body = <<-YAML
    Resources:
      Short:
        Type: ALIYUN::KMS::Key
        Properties:
          EnableAutomaticRotation: true
          RotationInterval: 6d
      Malformed:
        Type: ALIYUN::KMS::Key
        Properties:
          EnableAutomaticRotation: true
          RotationInterval: 30
      Missing:
        Type: ALIYUN::KMS::Key
        Properties: { EnableAutomaticRotation: true }
  YAML
}

resource "alicloud_ros_stack_group" "good" {
  template_body = <<-YAML
    Resources:
      Days:
        Type: ALIYUN::KMS::Key
        Properties: { EnableAutomaticRotation: true, RotationInterval: 730d }
      Seconds:
        Type: ALIYUN::KMS::Key
        Properties: { EnableAutomaticRotation: true, RotationInterval: 604800s }
      Joined:
        Type: ALIYUN::KMS::Key
        Properties:
          EnableAutomaticRotation: true
          RotationInterval:
            Fn::Join: ["", [!Ref Days, d]]
  YAML
}
