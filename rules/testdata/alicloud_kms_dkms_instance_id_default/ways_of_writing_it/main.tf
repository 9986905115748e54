variable "heredoc" {
  type = string
  # want@+1 "the default names a KMS instance"
  default = <<-EOF
    kst-sin65c1f4b2d8e7a9
  EOF
}

variable "one_line" { default = "kst-sin65c1f4b2d8e7a9" } # want "the default names a KMS instance"

variable "comments" {
  # the instance in Singapore
  default     = "kst-${"sin"}" /* tell your callers */ # want "the default names a KMS instance"
  description = "instance"
}

variable "parentheses" {
  default = ( # want "the default names a KMS instance"
    "kst-sin65c1f4b2d8e7a9"
  )
}

resource "alicloud_kms_key" "all" {
  dkms_instance_id = try(var.heredoc, var.one_line, var.comments, var.parentheses)
}
