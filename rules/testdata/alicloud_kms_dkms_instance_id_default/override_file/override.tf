variable "mended" {
  default = ""
}

variable "broken" {
  default = "kst-sin65c1f4b2d8e7a9" # want "var.broken: the default names a KMS instance"
}
