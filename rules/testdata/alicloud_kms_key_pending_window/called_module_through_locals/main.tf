module "kms" {
  source = "./module"
  days   = 3 # want `^module.kms.alicloud_kms_key.main: pending_window_in_days is 3`
  number = 2 # want `^module.kms.alicloud_kms_key.counted: pending_window_in_days is 2`
}
