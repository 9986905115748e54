resource "alicloud_ros_stack_group" "bad" {
  # want@+11 `^alicloud_ros_stack_group.bad: Key: the tag "aliyun-team" has a key with aliyun, so that KMS refuses it.$`
  # want@+12 `^alicloud_ros_stack_group.bad: Key: the tag "page" has a value with https://`
  template_body = <<-YAML
    Resources:
      Key:
        Type: ALIYUN::KMS::Key
        Properties:
          Tags:
            - Key: team
              Value: orders
            - Key: aliyun-team
              Value: orders
            - Key: page
              Value: https://example.com
  YAML
}

resource "alicloud_ros_stack_group" "good" {
  template_body = <<-YAML
    Resources:
      Key:
        Type: ALIYUN::KMS::Key
        Properties:
          Description: Orders
          Tags:
            - { Key: team, Value: !Ref Team }
            - { Key: !Ref Name, Value: orders }
            - !Ref Tag
      All:
        Type: ALIYUN::KMS::Key
        Properties: { Tags: !Ref Tags }
  YAML
}
