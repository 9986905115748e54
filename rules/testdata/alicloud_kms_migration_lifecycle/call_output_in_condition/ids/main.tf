output "none" {
  value = ""
}

output "one" {
  value = "kst-hzz65f176a0ogplgqabcd"
}
