module "short" {
  source = "./module"
  days   = 3 # want `^module.short.alicloud_ros_stack.kms: Key: PendingWindowInDays is 3`
}

module "long_enough" {
  source = "./module"
  days   = 7
}
