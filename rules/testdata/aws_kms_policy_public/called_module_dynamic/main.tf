module "kms" {
  source = "./module"
  statements = [ # want `^module.kms.aws_kms_key.main: statement "Use" allows everybody`
    { sid = "Administration", arns = ["arn:aws:iam::111122223333:root"] },
    { sid = "Use", arns = ["*"] },
  ]
  readers = { # want `^module.kms.aws_kms_key.main: statement "Readers" allows everybody`
    all = "*"
  }
  keys = { # want `^module.kms.aws_kms_key.each\["open"\]: statement "Each" allows everybody`
    closed = "arn:aws:iam::111122223333:root"
    open   = "*"
  }
  names = ["orders", "all"] # want `^module.kms.aws_kms_key.for: statement "For" allows everybody`
}
