data "alicloud_account" "current" {}

module "key" {
  source = "../modules/key"

  deletion_window_in_days = 3
  policy                  = data.aws_iam_policy_document.key.json
}

resource "alicloud_kms_key" "this" {
  automatic_rotation = "Enabled"
  rotation_interval  = "7776000s"
  policy             = templatefile("${path.module}/policy.json.tftpl", { account = data.alicloud_account.current.id })
}

data "aws_iam_policy_document" "key" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
}
