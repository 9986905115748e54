package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// input is a directory to run TFLint in, and what the plugin promises there.
type input struct {
	name string
	// files are the directory's files by path.
	files func() map[string]string
	// issues is how many issues there are.
	issues int
	// promise is what is expected of the time that the plugin takes.
	promise promise
	// args are given to TFLint in addition.
	args []string
	// asks is set where the price of asking for values is the measure.
	asks bool
	// edits is how often an editor changes a file, 0 where TFLint runs once.
	edits int
}

var inputs = []input{
	{name: "an empty directory", files: oneFile(0, clean), promise: noMoreThan(5 * time.Millisecond)},
	{name: "1,000 clean, one file", files: oneFile(1_000, clean), promise: within(1.7)},
	{name: "1,000 clean, 100 files", files: manyFiles(1_000, clean), promise: within(1.7)},
	{name: "10,000 clean, one file", files: oneFile(10_000, clean), promise: growing(12, "1,000 clean, one file")},
	{name: "10,000 clean, 100 files", files: manyFiles(10_000, clean), promise: growing(12, "1,000 clean, 100 files")},
	{name: "1,000 with 500 issues, one file", files: oneFile(1_000, odd), issues: 500, promise: within(2.5)},
	{name: "1,000 with 500 issues, 100 files", files: manyFiles(1_000, odd), issues: 500, promise: within(2.5)},
	{name: "10,000 with 5,000 issues, one file", files: oneFile(10_000, odd), issues: 5_000, promise: growing(12, "1,000 with 500 issues, one file")},
	{name: "10,000 with 5,000 issues, 100 files", files: manyFiles(10_000, odd), issues: 5_000, promise: growing(12, "1,000 with 500 issues, 100 files")},
	{name: "1,000 referring to 20 names, 100 files", files: declaring(20, manyFiles(1_000, referring(20))), promise: within(2)},
	{name: "1,000 referring to 20 names, one file", files: declaring(20, oneFile(1_000, referring(20))), promise: likeAsking(1.2), asks: true},
	{name: "1,000 referring to 500 names, 100 files", files: declaring(500, manyFiles(1_000, referring(500))), promise: likeAsking(1.2), asks: true},
	{name: "1,000 referring to 500 names, one file", files: declaring(500, oneFile(1_000, referring(500))), promise: likeAsking(1.2), asks: true},
	{name: "300 policy documents", files: oneFile(300, documents)},
	{name: "1,000 that use 50 keys, 100 files", files: adding("keys.tf", keys(0, 50), manyFiles(1_000, users)), promise: within(1.9)},
	{name: "200 calls of a module with a key", files: adding("kms/main.tf", calledModule, oneFile(200, calls)), promise: within(1.3)},
	{name: "20,000 that no rule reads", files: oneFile(20_000, records), promise: within(1.05)},
	{name: "20,000 that no rule reads, 100 of KMS", files: adding("kms.tf", clean(0, 100), oneFile(20_000, records)), promise: within(1.5)},
	{name: "500 directories", files: directories(500), args: []string{"--recursive"}, promise: within(1.15)},
	{name: "100 changes in an editor", files: manyFiles(1_000, clean), edits: 100},
}

const policy = `jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Administration"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })`

const policyText = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*"}]}`

const alicloudPolicy = `jsonencode({
    Version = "1"
    Statement = [{
      Sid       = "Administration"
      Effect    = "Allow"
      Principal = { RAM = ["acs:ram::1234567890123456:root"] }
      Action    = ["kms:*"]
      Resource  = ["*"]
    }]
  })`

// kinds are one resource of each kind, with a place for its number and one for
// the argument that decides whether there is an issue.
var kinds = []struct{ text, good, bad string }{
	{`
resource "alicloud_kms_key" "r%d" {
  description            = "Encrypts the data of one service."
  dkms_instance_id       = "kst-hzz65f176a0ogplgqabcd"
  key_spec               = "Aliyun_AES_256"
  protection_level       = "SOFTWARE"
  automatic_rotation     = "Enabled"
  rotation_interval      = %s
  pending_window_in_days = 30
  policy = ` + alicloudPolicy + `
}
`, `"31536000s"`, `"365"`},
	{`
resource "alicloud_kms_secret" "r%d" {
  secret_name             = "database"
  secret_data             = "not a secret"
  version_id              = "v1"
  dkms_instance_id        = %s
  recovery_window_in_days = 30
  policy = ` + alicloudPolicy + `

  lifecycle {
    prevent_destroy = true
    ignore_changes  = [secret_data, version_id]
  }
}
`, `"kst-hzz65f176a0ogplgqabcd"`, `""`},
	{`
resource "aws_kms_key" "r%d" {
  description             = "Encrypts the data of one service."
  enable_key_rotation     = true
  rotation_period_in_days = 365
  deletion_window_in_days = %s
  policy = ` + policy + `
}
`, "30", "3"},
	{`
resource "aws_kms_key" "r%[1]d" {
  description             = "Encrypts the data of one service."
  enable_key_rotation     = true
  deletion_window_in_days = %[2]s
}

resource "aws_kms_key_policy" "r%[1]d" {
  key_id = aws_kms_key.r%[1]d.id
  policy = ` + policy + `
}
`, "30", "3"},
	{`
resource "aws_kms_external_key" "r%d" {
  description             = "Encrypts the data of one service."
  deletion_window_in_days = %s
  policy = ` + policy + `
}
`, "30", "3"},
	{`
resource "aws_kms_replica_key" "r%d" {
  description             = "Decrypts in another region."
  primary_key_arn         = "arn:aws:kms:eu-central-1:111122223333:key/mrk-0"
  deletion_window_in_days = %s
  policy = ` + policy + `
}
`, "30", "3"},
	{`
resource "aws_kms_replica_external_key" "r%d" {
  description             = "Decrypts in another region."
  primary_key_arn         = "arn:aws:kms:eu-central-1:111122223333:key/mrk-1"
  deletion_window_in_days = %s
  policy = ` + policy + `
}
`, "30", "3"},
}

// text is the text of a number of resources, from one on.
type text func(from, number int) string

// clean are KMS resources of all kinds.
func clean(from, number int) string {
	var b strings.Builder
	for i := from; i < from+number; i++ {
		kind := kinds[i%len(kinds)]
		fmt.Fprintf(&b, kind.text, i, kind.good)
	}
	return b.String()
}

// odd are KMS resources of all kinds with an issue in those of odd numbers.
func odd(from, number int) string {
	var b strings.Builder
	for i := from; i < from+number; i++ {
		kind := kinds[i%len(kinds)]
		argument := kind.good
		if i%2 == 1 {
			argument = kind.bad
		}
		fmt.Fprintf(&b, kind.text, i, argument)
	}
	return b.String()
}

// referring are keys whose arguments are all references, four in each, to so many names.
func referring(names int) text {
	return func(from, number int) string {
		var b strings.Builder
		for i := from; i < from+number; i++ {
			name := i * 4 % names
			fmt.Fprintf(&b, `
resource "aws_kms_key" "r%d" {
  for_each                = { main = var.days_%d }
  description             = each.key
  enable_key_rotation     = var.rotate_%d
  rotation_period_in_days = local.period_%d
  deletion_window_in_days = each.value
  policy                  = var.policy_%d
}
`, i, name, name+1, name+2, name+3)
		}
		return b.String()
	}
}

// declaring adds a file with the names that referring refers to.
func declaring(names int, files func() map[string]string) func() map[string]string {
	var b strings.Builder
	for name := 0; name < names; name += 4 {
		fmt.Fprintf(&b, `
variable "days_%d" {
  default = 30
}

variable "rotate_%d" {
  default = true
}

variable "period_%[3]d" {
  default = 365
}

locals {
  period_%[3]d = var.period_%[3]d
}

variable "policy_%d" {
  default = %q
}
`, name, name+1, name+2, name+3, policyText)
	}
	return adding("variables.tf", b.String(), files)
}

// documents are keys with a policy document each.
func documents(from, number int) string {
	var b strings.Builder
	for i := from; i < from+number; i++ {
		fmt.Fprintf(&b, `
data "aws_iam_policy_document" "r%[1]d" {
  statement {
    sid       = "Administration"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }

  statement {
    sid       = "Use"
    actions   = ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/service"]
    }

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["s3.eu-central-1.amazonaws.com"]
    }
  }
}

resource "aws_kms_key" "r%[1]d" {
  description             = "Encrypts the data of one service."
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy                  = data.aws_iam_policy_document.r%[1]d.json
}
`, i)
	}
	return b.String()
}

// keys let in the account and its logs.
func keys(from, number int) string {
	return repeat(from, number, func(int) string {
		return `
resource "aws_kms_key" "k%[1]d" {
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      {
        Effect    = "Allow"
        Principal = { Service = "logs.eu-central-1.amazonaws.com" }
        Action    = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
        Resource  = "*"
        Condition = { ArnLike = { "kms:EncryptionContext:aws:logs:arn" = "arn:aws:logs:eu-central-1:111122223333:*" } }
      },
    ]
  })
}
`
	})
}

// users use the keys, each in the form that suits it.
func users(from, number int) string {
	forms := []string{`
resource "aws_cloudwatch_log_group" "r%[1]d" {
  name       = "/service/%[1]d"
  kms_key_id = aws_kms_key.k%[2]d.arn
}
`, `
resource "aws_db_instance" "r%[1]d" {
  instance_class    = "db.t4g.medium"
  storage_encrypted = true
  kms_key_id        = aws_kms_key.k%[2]d.arn
}
`, `
resource "aws_sqs_queue" "r%[1]d" {
  name              = "queue-%[1]d"
  kms_master_key_id = aws_kms_key.k%[2]d.key_id
}
`, `
resource "aws_ebs_volume" "r%[1]d" {
  availability_zone = "eu-central-1a"
  size              = 20
  encrypted         = true
  kms_key_id        = aws_kms_key.k%[2]d.arn
}
`}
	return repeat(from, number, func(i int) string { return forms[i%len(forms)] })
}

// calls are those of a module that has a key.
func calls(from, number int) string {
	return repeat(from, number, func(int) string {
		return `
module "kms_%[1]d" {
  source      = "./kms"
  description = "Encrypts the data of service %[1]d."
}
`
	})
}

const calledModule = `
variable "description" {
  type = string
}

variable "rotation" {
  type    = bool
  default = true
}

resource "aws_kms_key" "this" {
  description             = var.description
  enable_key_rotation     = var.rotation
  deletion_window_in_days = 30
  policy = ` + policy + `
}

output "arn" {
  value = aws_kms_key.this.arn
}
`

// records are resources of a type that no rule reads.
func records(from, number int) string {
	return repeat(from, number, func(int) string {
		return `
resource "aws_route53_record" "r%[1]d" {
  zone_id = "Z0123456789"
  name    = "host-%[1]d"
}
`
	})
}

// repeat writes a form for each number, and for that of one of 50 keys.
func repeat(from, number int, form func(i int) string) string {
	var b strings.Builder
	for i := from; i < from+number; i++ {
		fmt.Fprintf(&b, form(i)+"%[3]s", i, i%50, "")
	}
	return b.String()
}

// oneFile holds all resources.
func oneFile(number int, resources text) func() map[string]string {
	return func() map[string]string {
		return map[string]string{"main.tf": resources(0, number)}
	}
}

// manyFiles are 100 files with as many resources each.
func manyFiles(number int, resources text) func() map[string]string {
	return func() map[string]string {
		files := map[string]string{}
		for i := range 100 {
			files[fmt.Sprintf("f%02d.tf", i)] = resources(i*number/100, number/100)
		}
		return files
	}
}

// adding adds a file.
func adding(name, source string, files func() map[string]string) func() map[string]string {
	return func() map[string]string {
		all := files()
		all[name] = source
		return all
	}
}

// directories is a tree of small configurations: one in five has a key.
func directories(number int) func() map[string]string {
	return func() map[string]string {
		files := map[string]string{}
		for i := range number {
			source := records(0, 3)
			if i%5 == 0 {
				source += clean(2, 1)
			}
			files[filepath.Join(fmt.Sprintf("service_%03d", i), "main.tf")] = source
		}
		return files
	}
}

// write puts the input's files into a directory.
func (in input) write(dir string) error {
	for name, text := range in.files() {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			return err
		}
	}
	return os.WriteFile(filepath.Join(dir, ".tflint.hcl"), []byte(configuration), 0o644)
}

const configuration = `plugin "terraform" {
  enabled = false
}

plugin "kms" {
  enabled = true
}
`
