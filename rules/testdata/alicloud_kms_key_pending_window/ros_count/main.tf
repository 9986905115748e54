# real TFLint only: the mock has no functions
resource "alicloud_ros_stack" "main" {
  stack_name = "kms"
  template_body = jsonencode({
    ROSTemplateFormatVersion = "2015-09-01"
    Resources = {
      None = {
        Type       = "ALIYUN::KMS::Key"
        Count      = 0
        Properties = { PendingWindowInDays = 3 }
      }
      Two = {
        Type       = "ALIYUN::KMS::Key"
        Count      = 2
        Properties = { PendingWindowInDays = 3 } # want `Two: PendingWindowInDays is 3`
      }
      Any = {
        Type       = "ALIYUN::KMS::Key"
        Count      = { Ref = "Keys" }
        Properties = { PendingWindowInDays = 3 } # want `Any: PendingWindowInDays is 3`
      }
    }
  })
}
