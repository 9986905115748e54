data "aws_iam_policy_document" "key" {}

module "key" {
  source = "../modules/key"

  deletion_window_in_days = 30
  policy                  = data.aws_iam_policy_document.key.json
}

resource "alicloud_kms_key" "this" {
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"
  policy             = file("policy.json")
}
