module "kms" {
  source = "./module"
  statements = [
    { sid = "Administration", arns = ["arn:aws:iam::111122223333:root"] },
    { sid = "Use", arns = ["*"] }, # want `^module.kms.aws_kms_key.main: statement "Use" allows everybody`
  ]
  readers = {
    all = "*" # want `^module.kms.aws_kms_key.main: statement "Readers" allows everybody`
  }
  keys = {
    closed = "arn:aws:iam::111122223333:root"
    open   = "*" # want `^module.kms.aws_kms_key.each\["open"\]: statement "Each" allows everybody`
  }
  names = ["orders", "all"] # want `^module.kms.aws_kms_key.for: statement "For" allows everybody`
}
