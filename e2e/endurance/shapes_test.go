package endurance

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// shapes are ways in which real modules are written, as blocks between lines
// of "---". § is a number that makes the names its own, and «a|b» is a or b.
var shapes = []string{
	// A wrapper that may create nothing.
	`variable "create_§" {
  type    = bool
  default = «true|false»
}
---
resource "aws_kms_key" "wrapped_§" {
  count                   = var.create_§ ? 1 : 0
  deletion_window_in_days = try(var.settings_§.window, «7|null|3»)
  enable_key_rotation     = lookup(var.settings_§, "rotate", «true|false|null»)
  policy                  = coalesce(var.policy_§, data.aws_iam_policy_document.p_§[0].json)
}
---
variable "settings_§" {
  type    = any
  default = «{}|{ window = 3 }|{ rotate = false }»
}
---
variable "policy_§" {
  default = «null|"{}"»
}
---
data "aws_iam_policy_document" "p_§" {
  count = var.create_§ ? 1 : 0
  dynamic "statement" {
    for_each = «toset(["111122223333"])|[]|var.accounts_§»
    content {
      actions   = ["kms:*"]
      resources = ["*"]
      principals {
        type        = "AWS"
        identifiers = ["arn:aws:iam::${statement.value}:root"]
      }
    }
  }
}
---
variable "accounts_§" {
  type    = list(string)
  default = []
}
---
output "arn_§" {
  value = one(aws_kms_key.wrapped_§[*].arn)
}`,
	// A map of objects.
	`locals {
  keys_§ = {
    a = { window = «7|3|null», rotation = "«90d|365|1d»" }
    b = { window = 30, rotation = var.rotation_§ }
  }
}
---
variable "rotation_§" {
  default = "«90d|»"
}
---
resource "alicloud_kms_key" "each_§" {
  for_each               = local.keys_§
  description            = each.key
  pending_window_in_days = each.value.window
  automatic_rotation     = «each.value.rotation != "" ? "Enabled" : "Disabled"|"Enabled"|null»
  rotation_interval      = each.value.rotation
  «dkms_instance_id = var.instance_§|protection_level = "HSM"»

  lifecycle {
    ignore_changes = «[dkms_instance_id]|[dkms_instance_id, automatic_rotation, rotation_interval]|all|[]»
  }
}
---
variable "instance_§" {
  default = «""|null|"kst-1"»
}`,
	// A key whose policy is attached, and replicas of it.
	`resource "aws_kms_key" "primary_§" {
  multi_region = true
  «deletion_window_in_days = 3|enable_key_rotation = true|is_enabled = false»
}
---
resource "aws_kms_key_policy" "primary_§" {
  key_id = aws_kms_key.primary_§.«id|key_id|arn»
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = concat(local.statements_§, [var.statement_§])
  })
}
---
locals {
  statements_§ = [{
    Effect    = "«Allow|Deny»"
    Principal = «{ AWS = "*" }|"*"|{ AWS = local.root_§ }»
    Action    = "kms:«*|PutKeyPolicy|CreateGrant»"
    Resource  = "*"
  }]
  root_§ = "arn:aws:iam::111122223333:root"
}
---
variable "statement_§" {
  type    = any
  default = {}
}
---
resource "aws_kms_replica_key" "replica_§" {
  for_each                = toset(["eu-west-1", "eu-central-1"])
  primary_key_arn         = aws_kms_key.primary_§.arn
  deletion_window_in_days = each.key == "eu-west-1" ? «7|3» : 30
}`,
	// Deprecated arguments, and a secret.
	`resource "alicloud_kms_key" "old_§" {
  deletion_window_in_days = «7|400|null»
  is_enabled              = true
  key_spec                = "«Aliyun_AES_256|RSA_2048|EC_P256»"
  automatic_rotation      = "Enabled"
}
---
resource "alicloud_kms_secret" "s_§" {
  secret_name               = "s"
  secret_type               = «null|"Generic"|"Rds"»
  enable_automatic_rotation = true
  rotation_interval         = "«7d|1h|x»"
  dkms_instance_id          = «module.instance_§.id|null|""»

  lifecycle {
    ignore_changes = [
      secret_data, # set by hand
      «dkms_instance_id|version_id»,
    ]
  }
}
---
module "instance_§" {
  source = "example.com/instance/alicloud"
}`,
}

var choice = regexp.MustCompile(`«[^»]*»`)

// blocksOf are the blocks of a few shapes.
func blocksOf(random *rand.Rand) []string {
	var blocks []string
	for number := range 1 + random.IntN(4) {
		shape := strings.ReplaceAll(shapes[random.IntN(len(shapes))], "§", strconv.Itoa(number))
		shape = choice.ReplaceAllStringFunc(shape, func(list string) string {
			choices := strings.Split(strings.Trim(list, "«»"), "|")
			return choices[random.IntN(len(choices))]
		})
		for _, block := range strings.Split(shape, "\n---\n") {
			blocks = append(blocks, block+"\n")
		}
	}
	return blocks
}

// TestShapes writes modules in two ways: in one file, and with the blocks in
// another order in a file each. TFLint reports the same of both, nothing
// outside of them, and what it fixes it fixes at once. The environment variable
// SHAPES says how many modules, 200 where it is not set.
func TestShapes(t *testing.T) {
	t.Parallel()
	number := 200
	if text := os.Getenv("SHAPES"); text != "" {
		var err error
		if number, err = strconv.Atoi(text); err != nil {
			t.Fatal(err)
		}
	}
	together, apart := map[string]string{}, map[string]string{}
	for i := range number {
		random := rand.New(rand.NewPCG(1, uint64(i)))
		name := fmt.Sprintf("m%04d", i)
		blocks := blocksOf(random)
		together[filepath.Join(name, "main.tf")] = strings.Join(blocks, "\n")
		random.Shuffle(len(blocks), func(a, b int) { blocks[a], blocks[b] = blocks[b], blocks[a] })
		for j, block := range blocks {
			apart[filepath.Join(name, fmt.Sprintf("f%02d.tf", j))] = block
		}
	}
	dir := directory(t, together)
	want, got := verdicts(t, dir), verdicts(t, directory(t, apart))
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if !slices.Equal(want[name], got[name]) {
			t.Errorf("%s:\n%s\nin one file:\n%s\nin many:\n%s", name, together[filepath.Join(name, "main.tf")],
				strings.Join(want[name], "\n"), strings.Join(got[name], "\n"))
		}
	}
	if len(want) == 0 || len(want) != len(got) {
		t.Errorf("issues in %d modules in one file, in %d in many files", len(want), len(got))
	}

	verdicts(t, dir, "--fix")
	fixed := read(t, dir, together)
	if maps.Equal(fixed, together) {
		t.Error("nothing is fixed")
	}
	verdicts(t, dir, "--fix")
	for name, again := range read(t, dir, together) {
		if again != fixed[name] {
			t.Errorf("%s: a second --fix changes\n%s\nto\n%s", name, fixed[name], again)
		}
	}
}

// verdicts are what TFLint says of each module below a directory.
func verdicts(t *testing.T, dir string, args ...string) map[string][]string {
	t.Helper()
	said := map[string][]string{}
	args = append(args, "--recursive", "--config="+filepath.Join(dir, ".tflint.hcl"))
	for _, issue := range inspect(t, dir, args...) {
		name := filepath.Dir(issue.Range.Filename)
		if _, err := os.Stat(filepath.Join(dir, issue.Range.Filename)); err != nil {
			t.Errorf("an issue in %s: %s", issue.Range.Filename, err)
		}
		said[name] = append(said[name], issue.Rule.Name+": "+issue.Message)
	}
	for _, messages := range said {
		slices.Sort(messages)
	}
	return said
}

// read reads the files with the names of others.
func read(t *testing.T, dir string, like map[string]string) map[string]string {
	t.Helper()
	files := map[string]string{}
	for name := range like {
		source, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		files[name] = string(source)
	}
	return files
}
