variable "dkms_instance_id" {
  type    = string
  default = ""
}
