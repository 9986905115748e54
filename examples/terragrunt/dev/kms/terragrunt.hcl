include "root" {
  path = find_in_parent_folders("root.hcl")
}

terraform {
  source = "../../modules//kms"
}

inputs = {
  description     = "SSM parameters"
  alias           = "ssm"
  deletion_window = 3 # days: reported
}
