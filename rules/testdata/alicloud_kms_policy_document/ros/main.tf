resource "alicloud_ros_stack_group" "bad" {
  # want@+10 `^alicloud_ros_stack_group.bad: Key: the policy's Version is "2", which KMS does not know. Write "1".$`
  # want@+11 `^alicloud_ros_stack_group.bad: Key: statement 1 has the Effect "Permit", so KMS refuses the policy.`
  # want@+17 `^alicloud_ros_stack_group.bad: Secret: the policy cannot be read`
  template_body = <<-YAML
    Resources:
      Key:
        Type: ALIYUN::KMS::Key
        Properties:
          DKMSInstanceId: kst-1
          Policy:
            Version: "2"
            Statement:
              - Effect: Permit
                Principal: { RAM: ["acs:ram::1234567890123456:*"] }
                Action: ["kms:*"]
                Resource: ["*"]
      Secret:
        Type: ALIYUN::KMS::Secret
        Properties:
          Policy: "no JSON"
  YAML
}

resource "alicloud_ros_stack_group" "good" {
  template_body = <<-YAML
    Resources:
      Key:
        Type: ALIYUN::KMS::Key
        Properties:
          DKMSInstanceId: kst-1
          Policy:
            Version: "1"
            Statement:
              - Effect: Allow
                Principal: { RAM: ["acs:ram::1234567890123456:*", !Sub "acs:ram::$${ALIYUN::TenantId}:root"] }
                Action: ["kms:*"]
                Resource: ["*"]
              - Fn::If: [Audited, { Effect: Allow }, {}]
      Text:
        Type: ALIYUN::KMS::Key
        Properties:
          Policy: |
            {"Version": "1", "Statement": [
              {"Effect": "Allow", "Principal": {"RAM": ["acs:ram::1234567890123456:*"]}, "Action": ["kms:*"], "Resource": ["*"]}
            ]}
  YAML
}
