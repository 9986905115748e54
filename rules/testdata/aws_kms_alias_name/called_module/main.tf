module "wrong" {
  source = "./module"
  name   = "orders" # want `^module.wrong.aws_kms_alias.this: name is "orders"`
}

module "empty" {
  source = "./module"
  name   = "" # want `^module.empty.aws_kms_alias.this: name is ""`
}

module "end" {
  source = "./module"
  end    = "my orders" # want `^module.end.aws_kms_alias.end: name is "alias/my orders"`
}

module "alias" {
  source = "./module"
  key    = aws_kms_alias.main.arn # want `^module.alias.aws_kms_alias.this: target_key_id is an alias` `^module.alias.aws_kms_alias.end: target_key_id is an alias`
}

module "written" {
  source = "./module"
  key    = "alias/main" # want `^module.written.aws_kms_alias.this: target_key_id is an alias` `^module.written.aws_kms_alias.end: target_key_id is an alias`
}

module "right" {
  source = "./module"
  name   = "alias/right"
}

module "default" {
  source = "./module"
}

resource "aws_kms_alias" "main" {
  name          = "alias/main"
  target_key_id = aws_kms_key.main.key_id
}
