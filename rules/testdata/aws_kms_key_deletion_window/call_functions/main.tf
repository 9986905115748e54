module "long" {
  source  = "./kms"
  name    = "prod-orders"
  windows = [10, 20]
  flags   = [true]
}

module "empty" {
  source  = "./kms"
  name    = "prod-orders"
  windows = [10]
  flags   = [] # want "module.empty.aws_kms_key.any: deletion_window_in_days is 6"
}

module "mixed" {
  source  = "./kms"
  name    = "prod-orders"
  windows = []
  flags   = [true, false] # want "module.mixed.aws_kms_key.all: deletion_window_in_days is 5"
}

variable "flag" {
  type = bool
}

module "unknown" {
  source  = "./kms"
  name    = "prod-orders"
  windows = [20]
  flags   = [var.flag]
}

module "short" {
  source  = "./kms"
  name    = "orders-dev" # want "module.short.aws_kms_key.starts: deletion_window_in_days is 1" "module.short.aws_kms_key.ends: deletion_window_in_days is 2" "module.short.aws_kms_key.has: deletion_window_in_days is 3"
  windows = [1, 3]       # want "module.short.aws_kms_key.sum: deletion_window_in_days is 4"
  flags   = [false]      # want "module.short.aws_kms_key.all: deletion_window_in_days is 5" "module.short.aws_kms_key.any: deletion_window_in_days is 6"
}
