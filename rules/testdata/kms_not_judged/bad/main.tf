variable "log_policy" {
  type = string
}

variable "rotate" {
  type      = bool
  sensitive = true
}

data "http" "policy" {
  url = "https://policies.example.com/kms.json"
}

resource "aws_kms_key" "logs" { # want `^aws_kms_key.logs: not judged: enable_key_rotation, since var.rotate is sensitive; policy, since var.log_policy has no value\.$`
  enable_key_rotation = var.rotate
  policy              = var.log_policy
}

resource "aws_kms_key" "backup" { # want `^aws_kms_key.backup: not judged: policy, since data.http.policy.response_body is read only when Terraform plans\.$`
  enable_key_rotation = true
  policy              = data.http.policy.response_body
}

module "vault" { # want `^module.vault: not looked at: the module is no local one, which call_modules = "local" leaves out, so that nothing is said of keys and secrets in it\.$`
  source = "acme/vault/aws"
}
