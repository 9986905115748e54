resource "alicloud_ros_stack_group" "bad" {
  # want@+9 `^alicloud_ros_stack_group.bad: Key: statement 1 allows everybody`
  template_body = <<-YAML
    Resources:
      Key:
        Type: ALIYUN::KMS::Key
        Properties:
          Policy:
            Version: "1"
            Statement:
              - Effect: Allow
                Principal:
                  RAM: ["*"]
                Action: ["kms:*"]
                Resource: ["*"]
  YAML
}

resource "alicloud_ros_stack_group" "good" {
  template_body = <<-YAML
    Resources:
      Key:
        Type: ALIYUN::KMS::Key
        Properties:
          Policy:
            Version: "1"
            Statement:
              - Effect: Allow
                Principal:
                  RAM: [!Ref Everybody]
                Action: ["kms:*"]
                Resource: ["*"]
              - Effect: Deny
                Principal: { RAM: ["*"] }
                Action: ["kms:Decrypt"]
                Resource: ["*"]
  YAML
}
