module "kms" { # want `^module.kms: aws_kms_key.this \(.terraform/modules/kms/main.tf:5\): not judged: policy, since var.policy has no value\.$`
  source = "acme/kms/aws"
  policy = var.policy
}

module "elsewhere" { # want `^module.elsewhere: not looked at: the module is not downloaded by terraform init, so that`
  source = "acme/kms/aws"
}

module "gone" { # want `^module.gone: not looked at: the module has no configuration on disk that can be read, so that`
  source = "acme/kms/aws"
}

variable "policy" {}
