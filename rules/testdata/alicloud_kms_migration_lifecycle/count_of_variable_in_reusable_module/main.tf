# Callers supply the list, and with it the instances.
variable "instances" {
  type    = list(string)
  default = [""]
}

resource "alicloud_kms_key" "orders" {
  count            = length(var.instances)
  dkms_instance_id = element(var.instances, count.index)
}
