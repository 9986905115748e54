variable "keys" {
  type = map(object({
    rotate = optional(bool, true)
    days   = optional(number)
  }))
  default = {
    app     = {}
    archive = { rotate = false, days = 365 }
    billing = { days = 180 }
  }
}

resource "aws_kms_key" "objects" {
  for_each                = var.keys
  enable_key_rotation     = each.value.rotate
  rotation_period_in_days = each.value.days # want `^aws_kms_key.objects\["archive"\]: rotation_period_in_days is 365, but enable_key_rotation is not true`
}

resource "aws_kms_key" "right" {
  for_each                = var.keys
  enable_key_rotation     = each.value.rotate
  rotation_period_in_days = each.value.rotate ? each.value.days : null
}

resource "aws_kms_key" "values" {
  for_each                = { app = 90, search = 60 }
  enable_key_rotation     = true
  rotation_period_in_days = each.value # want `^aws_kms_key.values\["search"\]: rotation_period_in_days is 60,`
}

# Two keys with different faults at one place are reported once.
resource "aws_kms_key" "two_faults" {
  for_each                = { app = true, search = false }
  enable_key_rotation     = each.value
  rotation_period_in_days = each.value ? 30 : 180 # want `^aws_kms_key.two_faults\["app"\]: rotation_period_in_days is 30,` `^aws_kms_key\.two_faults\["search"\]: `
}
