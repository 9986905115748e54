provider "registry.terraform.io/aliyun/alicloud" {
  version     = "1.182.0"
  constraints = "~> 1.182.0"
  hashes = [
    "h1:GmvKzGMhHZyWNHFNL0uAzsJzpDKwyzBPFWQKAkVTQUg=",
  ]
}
