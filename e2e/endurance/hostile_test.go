package endurance

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

// hostile are files that a user, or somebody who does not wish the user well,
// can have. Each lies in a module with the sentinel.
var hostile = map[string]struct {
	files map[string]string
	// also is a rule that finds something on the resource aws_kms_key.k.
	also string
	// refused is the reason that TFLint gives for not reading the module, whatever the plugin.
	refused string
	// prepare makes what files cannot express.
	prepare func(t *testing.T, dir string)
}{
	"a heredoc of 50 MB": {files: main(`resource "aws_kms_key" "k" {
  description = <<EOT
` + strings.Repeat(strings.Repeat("x", 1<<20)+"\n", 50) + `EOT
}`)},
	"a policy of 50 MB":        {also: "aws_kms_policy_document", files: main(key("policy", policyOf(50<<20)))},
	"a policy of 32,769 bytes": {also: "aws_kms_policy_document", files: main(key("policy", policyOf(32_769)))},
	"lists 10,000 deep":        {files: main(key("policy", nested("[", "", "]", 10_000)))},
	"objects 10,000 deep":      {files: main(key("policy", "jsonencode("+nested("{ a = ", "1", " }", 10_000)+")"))},
	"parentheses 10,000 deep":  {files: main(key("policy", nested("(", "1", ")", 10_000)))},
	"templates 1,000 deep":     {files: main(key("policy", nested(`"${`, "1", `}"`, 1_000)))},
	"calls 1,000 deep":         {files: main(key("policy", nested("try(", "1", ")", 1_000)))},
	"a policy 10,000 deep": {also: "aws_kms_policy_document", files: main(`resource "aws_kms_key" "k" {
  policy = <<EOT
` + nested(`{"Statement":[`, "", "]}", 10_000) + `
EOT
}`)},
	"blocks 1,000 deep": {files: main(`resource "aws_kms_key" "k" {
` + nested("lifecycle {\n", "", "}\n", 1_000) + `}`)},
	"operators 10,000 long": {files: main(key("policy", strings.Repeat("1 + ", 10_000)+"1"))},
	"a million tags": {files: main(`resource "aws_kms_key" "k" {
  tags = {
` + numbered(1_000_000, "    t%d = %[1]d\n") + `  }
}`)},
	"ten thousand dynamic statements": {files: main(`data "aws_iam_policy_document" "d" {
` + numbered(10_000, `  dynamic "statement" {
    for_each = ["%[1]d"]
    content {
      sid = statement.value
    }
  }
`) + `}
` + key("policy", "data.aws_iam_policy_document.d.json"))},
	"a dynamic statement over 100,000": {files: main(`data "aws_iam_policy_document" "d" {
  dynamic "statement" {
    for_each = setproduct(range(100), range(1000))
    content {
      sid = statement.value[0]
    }
  }
}
` + key("policy", "data.aws_iam_policy_document.d.json"))},
	"dynamic blocks in dynamic blocks": {files: main(`data "aws_iam_policy_document" "d" {
  dynamic "statement" {
    for_each = range(1000)
    content {
      dynamic "principals" {
        for_each = range(1000)
        content {
          type        = "AWS"
          identifiers = [principals.value]
        }
      }
    }
  }
}
` + key("policy", "data.aws_iam_policy_document.d.json"))},
	"policy documents that double": {files: main(`data "aws_iam_policy_document" "d0" {
  statement {
    actions = ["kms:*"]
  }
}
` + numbered(40, `data "aws_iam_policy_document" "d%[2]d" {
  source_policy_documents = [data.aws_iam_policy_document.d%[1]d.json, data.aws_iam_policy_document.d%[1]d.json]
}
`) + key("policy", "data.aws_iam_policy_document.d40.json"))},
	"cyclic locals": {files: main(`locals {
  a = local.b
  b = "${local.c}"
  c = [for x in local.a : x]
  d = local.d
  e = { f = local.e.f }
}
` + key("policy", "local.a") + keyNamed("l", "policy", "jsonencode({ Statement = local.d })") + keyNamed("m", "policy", "local.e.f"))},
	"cyclic policy documents": {files: main(`data "aws_iam_policy_document" "a" {
  source_policy_documents = [data.aws_iam_policy_document.b.json, data.aws_iam_policy_document.a.json]
}
data "aws_iam_policy_document" "b" {
  override_policy_documents = data.aws_iam_policy_document.a[*].json
  source_json               = data.aws_iam_policy_document.b.json
}
` + key("policy", "data.aws_iam_policy_document.a.json"))},
	"merges that double": {files: main("locals {\n  p0 = { a = 1 }\n" + numbered(40, "  p%[2]d = merge(local.p%[1]d, local.p%[1]d)\n") + "}\n" +
		key("policy", "jsonencode(local.p40)"))},
	"an element at infinity": {files: main(key("policy", `element(["{}", "{}"], 1 / 0)`))},
	"conditionals that double": {files: main(`variable "unset" {}
locals {
  p0 = var.unset
` + numbered(60, "  p%[2]d = var.unset ? local.p%[1]d : local.p%[1]d\n") + `}
` + key("policy", "local.p60"))},
	"a conditional with a thousand ends": {files: main("variable \"unset\" {}\n" +
		key("policy", strings.Repeat("var.unset ? \"{}\" : ", 1_000)+`"[]"`))},
	"locals that go far": {files: main("locals {\n  p0 = 3\n" + numbered(10_000, "  p%[2]d = local.p%[1]d\n") + "}\n" +
		key("deletion_window_in_days", "local.p10000"))},
	"variables of the wrong type": {files: main(`variable "list" {
  type    = list(string)
  default = ["x"]
}
variable "object" {
  type = object({ a = optional(number, 1) })
  default = {}
}
variable "any" {}
resource "aws_kms_key" "k" {
  deletion_window_in_days  = var.list
  enable_key_rotation      = var.object
  is_enabled               = "perhaps"
  policy                   = var.list
  customer_master_key_spec = var.object.a
  rotation_period_in_days  = -1.5e300
  count                    = var.list
}
resource "alicloud_kms_key" "k" {
  rotation_interval      = var.object
  automatic_rotation     = true
  dkms_instance_id       = 7
  pending_window_in_days = [7]
  protection_level       = {}
  policy                 = true
  for_each               = "text"
}
resource "alicloud_kms_secret" "k" {
  dkms_instance_id          = var.any.of.thing[0]
  enable_automatic_rotation = "yes"
  rotation_interval         = 7
  policy                    = null
}`)},
	"nothing is declared": {files: main(`resource "aws_kms_key" "k" {
  count                   = var.none.here
  deletion_window_in_days = local.none
  policy                  = data.none.none.json
  enable_key_rotation     = module.none.none
  is_enabled              = self.none
  key_usage               = path.none
  provider                = none.none
}
resource "alicloud_kms_secret" "s" {
  for_each         = none.none
  dkms_instance_id = each.value.none
  secret_type      = nofunction(1)
  policy           = provider::aws::none("x")
  lifecycle {
    ignore_changes = none
  }
}`)},
	"arguments where blocks belong": {files: main(`resource "aws_kms_key" "k" {
  lifecycle = { ignore_changes = all }
  policy {
    statement = 1
  }
}
data "aws_iam_policy_document" "d" {
  statement = [{}]
}
terraform {
  required_providers = { aws = 1 }
}`)},
	"a lifecycle block with a label": {files: main(`resource "aws_kms_key" "k" {
  lifecycle "x" {
    ignore_changes = [policy]
  }
}`)},
	"locals with a label": {refused: "No labels are expected for locals blocks", files: main("locals \"x\" {\n}\n")},
	"ignore_changes of all shapes": {files: main(strings.Join([]string{
		ignoring("a", "[]"), ignoring("b", "all"), ignoring("c", `"all"`), ignoring("d", `[all, "dkms_instance_id"]`),
		ignoring("e", `[tags["x"], dkms_instance_id[0].y]`), ignoring("f", `["${var.x}", 1, null, {}]`),
		ignoring("g", `concat([], [])`), ignoring("h", `[for x in [] : x]`), ignoring("i", `{ a = 1 }`), ignoring("j", `null`),
	}, "\n"))},
	"invalid UTF-8":                   {refused: "must be UTF-8 encoded", files: main(key("policy", "\"x\xff\""))},
	"half a character":                {refused: "Cannot encode character U+d800", files: main(key("policy", `"\ud800"`))},
	"a byte order mark":               {files: main("\xef\xbb\xbf" + key("deletion_window_in_days", "3")), also: sentinelRule},
	"line ends of Windows":            {files: main(strings.ReplaceAll(key("deletion_window_in_days", "3"), "\n", "\r\n")), also: sentinelRule},
	"a NUL byte":                      {files: main(key("policy", "\"\x00\""))},
	"empty files":                     {files: map[string]string{"main.tf": "", "a.tf.json": "{}", "b.tf": "# nothing", "c.tf": "\n\n\n"}},
	"a lock file that is a directory": {files: map[string]string{".terraform.lock.hcl/x": ""}, prepare: alicloudKey},
	"a lock file that leads nowhere": {prepare: func(t *testing.T, dir string) {
		alicloudKey(t, dir)
		if err := os.Symlink("nowhere", filepath.Join(dir, ".terraform.lock.hcl")); err != nil {
			t.Fatal(err)
		}
	}},
	"a lock file without end": {prepare: func(t *testing.T, dir string) {
		alicloudKey(t, dir)
		if err := os.Symlink("/dev/zero", filepath.Join(dir, ".terraform.lock.hcl")); err != nil {
			t.Fatal(err)
		}
	}},
	"a lock file that lies": {prepare: alicloudKey, files: map[string]string{".terraform.lock.hcl": `provider "registry.terraform.io/aliyun/alicloud" {
  version = "99999999999999999999.1"
}
provider "registry.terraform.io/aliyun/alicloud" {
  version = ["1.2"]
}
provider {}
provider "" {
  version = nofunction()
}
}}}`}},
	"an override that takes everything away": {files: map[string]string{
		"main.tf": `resource "aws_kms_key" "k" {
  deletion_window_in_days = 30
  policy                  = "{}"
  count                   = 2
  lifecycle {
    ignore_changes = [policy]
  }
}`,
		"main_override.tf": `resource "aws_kms_key" "k" {
  deletion_window_in_days = null
  policy                  = null
  count                   = null
  lifecycle {
    ignore_changes = null
  }
}`,
		"override.tf.json": `{"resource": {"aws_kms_key": {"k": [{"lifecycle": {}}]}}}`,
	}},
	"for_each over a map of 10,000": {files: main(`locals {
  keys = {
` + numbered(10_000, "    k%d = %[1]d\n") + `  }
}
resource "aws_kms_key" "k" {
  for_each                = local.keys
  deletion_window_in_days = each.value
  description             = each.key
}`)},
	"for_each over 12,000": {files: main(`resource "aws_kms_key" "k" {
  for_each                = toset([for p in setproduct(range(12), range(1000)) : "${p[0]}-${p[1]}"])
  deletion_window_in_days = each.value
}`)},
	"a count of a billion": {files: main(key("deletion_window_in_days", "count.index\ncount = 1000000000"))},
	"two providers with the same local name": {files: map[string]string{
		"a.tf": `terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "1.100.0"
    }
  }
}`,
		"b.tf": `terraform {
  required_providers {
    alicloud = {
      source  = "hashicorp/alicloud"
      version = ">= 1.300.0"
    }
  }
}`,
	}, prepare: alicloudKey},
	"provider requirements of all shapes": {prepare: alicloudKey, files: main(`terraform {
  required_providers {
    alicloud = "~> 1, ~> 2, = x"
    aws      = { source = null, version = 5 }
    other    = { source = ["a"], version = { a = 1 }, configuration_aliases = [aws.x] }
    more     = nofunction()
    none     = null
  }
  required_version = "x"
}
terraform {
  backend "s3" {}
  cloud {}
}`)},
	"provider aliases": {files: main(`provider "alicloud" {
  alias  = "west"
  region = "us-west-1"
}
resource "alicloud_kms_key" "k" {
  provider = alicloud.west
}
resource "alicloud_kms_key" "l" {
  provider = "alicloud.west"
}
resource "alicloud_kms_key" "m" {
  provider = alicloud.west["x"]
}`)},
	"moved, removed and import blocks": {files: main(`moved {
  from = aws_kms_key.old
  to   = aws_kms_key.k
}
removed {
  from = aws_kms_key.gone
  lifecycle {
    destroy = false
  }
}
import {
  to = aws_kms_key.k
  id = "x"
}
check "c" {
  data "aws_kms_key" "k" {
    key_id = "x"
  }
  assert {
    condition     = true
    error_message = "never"
  }
}
` + key("deletion_window_in_days", "30"))},
	"test files": {files: map[string]string{
		"main.tf":             key("deletion_window_in_days", "30"),
		"main.tftest.hcl":     "run \"x\" {\n  command = plan\n}\n",
		"tests/x.tftest.json": "{",
	}},
	"resources that exist only as data": {files: main(`data "aws_kms_key" "k" {
  key_id                  = "x"
  deletion_window_in_days = 3
}
data "alicloud_kms_secret" "s" {
  policy = "{"
}`)},
	"JSON of all shapes": {files: map[string]string{
		"a.tf.json": `{"//": "x", "resource": [{"aws_kms_key": {"a": {"//": 1, "deletion_window_in_days": "${var.x}", "lifecycle": [{"ignore_changes": "all"}], "policy": "${"}}}]}`,
		"b.tf.json": `{"resource": {"aws_kms_key": {"b": [{"policy": {"a": [1, null, {"b": "${local.x}"}]}}], "c": {"policy": "${jsonencode({})}", "count": "${2"}}}}`,
		"c.tf.json": `{"resource": {"aws_kms_key": {"d": null, "e": []}}, "locals": {"x": "${local.x}"}, "variable": {"x": null}}`,
	}},
	"JSON 9,000 deep":           {files: map[string]string{"a.tf.json": `{"resource":{"aws_kms_key":{"k":{"policy":` + nested(`[`, "", `]`, 9_000) + `}}}}`}},
	"odd names":                 {files: main(`resource "aws_kms_key" "ключ-鍵" {` + "\n}\n" + `resource "aws_kms_key" "" {` + "\n}\n" + `resource "aws_kms_key" "a b\n\"" {` + "\n}\n")},
	"the same resource twice":   {files: main(key("deletion_window_in_days", "30") + key("deletion_window_in_days", "30"))},
	"a resource without labels": {refused: "must have 2 labels", files: main("resource \"aws_kms_key\" {\n}\n")},
	"a module that is not there": {refused: "does not exist or cannot be read", files: main(`module "m" {
  source = "./nowhere"
}`)},
	"numbers of all sizes": {files: main(key("deletion_window_in_days", "1e-1000") + keyNamed("l", "deletion_window_in_days", "1e1000") +
		keyNamed("m", "deletion_window_in_days", "1/0") + keyNamed("n", "deletion_window_in_days", `"0x7"`) + keyNamed("o", "deletion_window_in_days", strings.Repeat("9", 10_000)))},
}

func TestHostile(t *testing.T) {
	for name, test := range hostile {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := directory(t, test.files)
			write(t, dir, map[string]string{"sentinel.tf": sentinel})
			if test.prepare != nil {
				test.prepare(t, dir)
			}
			if test.refused != "" {
				if _, report := run(t, tflintcli.New(t), dir); len(report.Errors) == 0 || !strings.Contains(report.Errors[0].Message, test.refused) {
					t.Errorf("errors: %v, want %q", report.Errors, test.refused)
				}
				return
			}
			issues := inspect(t, dir)
			if !finds(issues, sentinelRule, sentinelAddress) {
				t.Errorf("the issue of %s is hidden", sentinelAddress)
			}
			if test.also != "" && !finds(issues, test.also, "aws_kms_key.k") {
				t.Errorf("%s finds nothing on aws_kms_key.k", test.also)
			}
		})
	}
}

func main(source string) map[string]string {
	return map[string]string{"main.tf": source}
}

func key(argument, value string) string {
	return keyNamed("k", argument, value)
}

func keyNamed(name, argument, value string) string {
	return fmt.Sprintf("resource \"aws_kms_key\" %q {\n  %s = %s\n}\n", name, argument, value)
}

func ignoring(name, list string) string {
	return fmt.Sprintf("resource \"alicloud_kms_secret\" %q {\n  lifecycle {\n    ignore_changes = %s\n  }\n}\n", name, list)
}

func alicloudKey(t *testing.T, dir string) {
	write(t, dir, map[string]string{"alicloud.tf": "resource \"alicloud_kms_key\" \"k\" {\n}\n"})
}

// nested puts what opens and what closes around a core so many times.
func nested(open, core, shut string, depth int) string {
	return strings.Repeat(open, depth) + core + strings.Repeat(shut, depth)
}

// numbered repeats a format with the numbers from 0 on, and the next ones.
func numbered(times int, format string) string {
	var text strings.Builder
	for i := range times {
		fmt.Fprintf(&text, format, i, i+1)
	}
	return text.String()
}

// policyOf is a policy of so many bytes, as a string.
func policyOf(size int) string {
	const start, end = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*","Sid":"`, `"}]}`
	return fmt.Sprintf("%q", start+strings.Repeat("x", size-len(start)-len(end))+end)
}
