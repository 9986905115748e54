module "none" {
  source = "./module"
  policy = null # want `^module.none.aws_kms_key.this: the key has neither`
}

module "empty" {
  source = "./module"
  policy = "" # want `^module.empty.aws_kms_key.this: the key has neither`
}

module "set" {
  source = "./module"
  policy = data.aws_iam_policy_document.key.json
}

module "default" { # want `^module.default: aws_kms_key.this \(module/main.tf:6\): the key has neither .* The call does not pass policy.`
  source = "./module"
}
