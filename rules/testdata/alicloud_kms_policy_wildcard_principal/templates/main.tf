# real TFLint only: the mock knows no functions
data "alicloud_account" "current" {}

resource "alicloud_kms_secret" "main" {
  policy = templatefile("${path.module}/policy.json.tpl", { account = data.alicloud_account.current.id }) # want `^alicloud_kms_secret.main: statement 2 allows everybody`
}
