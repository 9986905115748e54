terraform {
  backend "oss" {
    bucket = "state"
  }
}
