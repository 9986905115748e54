variable "environment" {
  type = string
}

output "window" {
  value = var.environment == "prod" ? 30 : 3
}

output "other" {
  value = 1
}
