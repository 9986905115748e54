variable "template" {
  type = string
}

resource "alicloud_ros_stack" "unknown" { # want `^alicloud_ros_stack.unknown: not judged: the keys and secrets in template_body, since var.template has no value\.$`
  template_body = var.template
}

resource "alicloud_ros_template" "elsewhere" { # want `^alicloud_ros_template.elsewhere: not judged: the keys and secrets in the template, since it is elsewhere: template_url\.$`
  template_url = "oss://templates/kms.json"
}

resource "alicloud_ros_stack_group" "elsewhere" { # want `^alicloud_ros_stack_group.elsewhere: not judged: the keys and secrets in the template, since it is elsewhere: template_id\.$`
  template_id = "5ecd1e10-b0e9-4389-a565-e4c15efc****"
}

resource "alicloud_ros_stack" "key" {
  # want@+5 `^alicloud_ros_stack.key: Key: not judged: DKMSInstanceId, since the template decides it\.$`
  template_body = <<-YAML
    ROSTemplateFormatVersion: '2015-09-01'
    Resources:
      Key:
        Type: ALIYUN::KMS::Key
        Properties:
          DKMSInstanceId: !Ref Instance
          EnableAutomaticRotation: true
          RotationInterval: 365d
          PendingWindowInDays: 30
  YAML
}

resource "alicloud_ros_stack" "clean" {
  template_body = <<-YAML
    ROSTemplateFormatVersion: '2015-09-01'
    Resources:
      Vpc:
        Type: ALIYUN::ECS::VPC
  YAML
}
