# real TFLint only: the mock knows no local values and no workspaces

locals {
  days = {
    default = 3
    prod    = 4
    staging = 30
  }
}

resource "aws_kms_key" "by_workspace" {
  deletion_window_in_days = local.days[terraform.workspace] # want `^aws_kms_key.by_workspace: deletion_window_in_days is 4,`
}

resource "aws_kms_key" "elsewhere" {
  count                   = terraform.workspace == "staging" ? 1 : 0
  deletion_window_in_days = 3
}

module "called" {
  source = "./module"
  days   = local.days[terraform.workspace] # want `^module.called.aws_kms_key.this: deletion_window_in_days is 4,`
}
