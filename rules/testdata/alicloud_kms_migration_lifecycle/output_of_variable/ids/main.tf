variable "dkms_instance_id" {
  type    = string
  default = ""
}

output "given" {
  value = var.dkms_instance_id
}

output "fixed" {
  value = ""
}
