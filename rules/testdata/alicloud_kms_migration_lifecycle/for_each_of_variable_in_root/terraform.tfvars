secrets = {
  orders   = { data = "example", instance = "kst-sin65c1f4b2d8e7a9" }
  invoices = { data = "example" }
}
