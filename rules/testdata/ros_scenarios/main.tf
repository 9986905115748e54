resource "alicloud_ros_stack_group" "registry" {
  stack_group_name = "registry"
  template_body    = <<-YAML
    ROSTemplateFormatVersion: '2015-09-01'
    Description: A key in the instance that there is.
    Parameters:
      InstanceId:
        Type: String
        Label: The KMS instance that keeps the key
    Resources:
      RegistryKey:
        Type: ALIYUN::KMS::Key
        Properties:
          DKMSInstanceId:
            Ref: InstanceId
          KeySpec: Aliyun_AES_256
          KeyUsage: ENCRYPT/DECRYPT
          Enable: true
          EnableAutomaticRotation: true
          RotationInterval: 30d
          PendingWindowInDays: 7
          DeletionProtection: false
  YAML
}

resource "alicloud_ros_stack" "registry" {
  stack_name    = "registry"
  template_body = <<-JSON
    {
      "ROSTemplateFormatVersion": "2015-09-01",
      "Description": "A key in the instance that there is.",
      "Parameters": {
        "InstanceId": { "Type": "String", "Label": "The KMS instance that keeps the key" }
      },
      "Resources": {
        "RegistryKey": {
          "Type": "ALIYUN::KMS::Key",
          "Properties": {
            "DKMSInstanceId": { "Ref": "InstanceId" },
            "KeySpec": "Aliyun_AES_256",
            "KeyUsage": "ENCRYPT/DECRYPT",
            "Enable": true,
            "EnableAutomaticRotation": true,
            "RotationInterval": "30d",
            "PendingWindowInDays": 7,
            "DeletionProtection": false
          }
        }
      }
    }
  JSON
}

resource "alicloud_ros_stack_group" "platform" {
  stack_group_name = "platform"
  template_body    = <<-YAML
    ROSTemplateFormatVersion: '2015-09-01'
    Description: An instance, a key in it, and a name for the key.
    Parameters:
      Edition:
        Type: String
        AllowedValues: [software, software-small, hardware, hardware-small]
    Resources:
      Instance:
        Type: ALIYUN::KMS::Instance
        Properties:
          ProductVersion: !Ref Edition
      PlatformKey:
        Type: ALIYUN::KMS::Key
        Properties:
          DKMSInstanceId: !Ref Instance
          KeySpec: Aliyun_AES_256
          KeyUsage: ENCRYPT/DECRYPT
          Enable: true
          EnableAutomaticRotation: true
          RotationInterval: 30d
          PendingWindowInDays: 7
          DeletionProtection: false
      PlatformAlias:
        Type: ALIYUN::KMS::Alias
        Properties:
          AliasName: platform-registry
          KeyId: !GetAtt PlatformKey.KeyId
  YAML
}

resource "alicloud_ros_template" "platform" {
  template_name = "platform"
  template_body = jsonencode({
    ROSTemplateFormatVersion = "2015-09-01"
    Description              = "An instance, a key in it, and a name for the key."
    Parameters = {
      Edition = { Type = "String", AllowedValues = ["software", "software-small", "hardware", "hardware-small"] }
    }
    Resources = {
      Instance = {
        Type       = "ALIYUN::KMS::Instance"
        Properties = { ProductVersion = { Ref = "Edition" } }
      }
      PlatformKey = {
        Type = "ALIYUN::KMS::Key"
        Properties = {
          DKMSInstanceId          = { Ref = "Instance" }
          KeySpec                 = "Aliyun_AES_256"
          KeyUsage                = "ENCRYPT/DECRYPT"
          Enable                  = true
          EnableAutomaticRotation = true
          RotationInterval        = "30d"
          PendingWindowInDays     = 7
          DeletionProtection      = false
        }
      }
      PlatformAlias = {
        Type = "ALIYUN::KMS::Alias"
        Properties = {
          AliasName = "platform-registry"
          KeyId     = { "Fn::GetAtt" = ["PlatformKey", "KeyId"] }
        }
      }
    }
  })
}
