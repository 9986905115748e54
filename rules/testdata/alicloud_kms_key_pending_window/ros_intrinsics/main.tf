resource "alicloud_ros_stack_group" "unknown" {
  template_body = <<-YAML
    Conditions:
      Short: !Equals [!Ref Days, 3]
    Resources:
      Ref:
        Type: ALIYUN::KMS::Key
        Properties: { PendingWindowInDays: { Ref: Days } }
      If:
        Type: ALIYUN::KMS::Key
        Properties: { PendingWindowInDays: { "Fn::If": [Short, 3, 7] } }
      Short:
        Type: ALIYUN::KMS::Key
        Properties: { PendingWindowInDays: !If [Short, 3, 7] }
      Properties:
        Type: ALIYUN::KMS::Key
        Properties: { "Fn::If": [Short, { PendingWindowInDays: 3 }, { PendingWindowInDays: 7 }] }
      Alias:
        Type: ALIYUN::KMS::Key
        Properties:
          Description: &days 3
          PendingWindowInDays: *days
      Condition:
        Type: ALIYUN::KMS::Key
        Properties: { PendingWindowInDays: { Condition: Short } }
      Type:
        Type: !Ref Type
        Properties: { PendingWindowInDays: 3 }
  YAML
}

resource "alicloud_ros_stack" "encoded" {
  template_body = jsonencode({
    Resources = {
      Ref = { Type = "ALIYUN::KMS::Key", Properties = { PendingWindowInDays = { Ref = "Days" } } }
      If  = { Type = "ALIYUN::KMS::Key", Properties = { PendingWindowInDays = { "Fn::If" = ["Short", 3, 7] } } }
    }
  })
}
