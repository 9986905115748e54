variable "rotate" {
  type = bool
}

variable "keys" {
  type = number
}

data "http" "policy" {
  url = "https://policies.example.com/kms.json"
}

module "passed" { # want `^module.passed: aws_kms_key.this \(kms/main.tf:22\): not judged: enable_key_rotation, since var.rotate has no value; policy, since data.http.policy.response_body is read only when Terraform plans\.$`
  source = "./kms"
  rotate = var.rotate
  policy = data.http.policy.response_body
}

module "omitted" { # want `^module.omitted: aws_kms_key.this \(kms/main.tf:22\): not judged: policy, since module.omitted.var.policy has no value\.$`
  source = "./kms"
}

module "some" { # want `^module.some: not judged: whether there is one \(count\), since var.keys has no value\.$`
  source = "./kms"
  count  = var.keys
  policy = "{}"
}

module "known" {
  source = "./kms"
  policy = "{}"
}
