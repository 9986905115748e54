variable "dkms_instance_id" {
  description = "The KMS instance that holds the keys and secrets"
  type        = string
  default     = ""
}

variable "use_existing_key" {
  type    = bool
  default = false
}

variable "existing_key_id" {
  type    = string
  default = ""
}

variable "create_kms" {
  type    = bool
  default = true
}

variable "encrypt" {
  type    = bool
  default = true
}

variable "automatic_rotation" {
  type    = string
  default = null
}

variable "secret_name" {
  type = string
}
