resource "alicloud_kms_instance" "hsm" {
  product_version = "1"
}

# KMS rotates no keys in a hardware instance.
resource "alicloud_ros_stack" "json" {
  template_body = <<-JSON
    { "Resources": { "Key": { "Type": "ALIYUN::KMS::Key", "Properties": { "DKMSInstanceId": "${alicloud_kms_instance.hsm.id}" } } } }
  JSON
}

resource "alicloud_ros_stack_group" "yaml" {
  template_body = <<-YAML
    Resources:
      Key:
        Type: ALIYUN::KMS::Key
        Properties: { DKMSInstanceId: "${alicloud_kms_instance.hsm.id}" }
  YAML
}

resource "alicloud_ros_stack" "encoded" {
  template_body = jsonencode({ Resources = { Key = { Type = "ALIYUN::KMS::Key", Properties = { DKMSInstanceId = alicloud_kms_instance.hsm.id } } } })
}
