package rules

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/terraform-linters/tflint-plugin-sdk/helper"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

// BenchmarkRules runs the rules of all presets over 1,000 clean keys and secrets. What TFLint
// and the plugin protocol take is not in it.
func BenchmarkRules(b *testing.B) {
	b.Run("literals", func(b *testing.B) { benchmark(b, literals()) })
	b.Run("references", func(b *testing.B) { benchmark(b, references()) })
}

// literals are keys whose arguments are written out.
func literals() string {
	var source strings.Builder
	for i := range 500 {
		fmt.Fprintf(&source, `
resource "alicloud_kms_key" "k%[1]d" {
  dkms_instance_id   = "kst-hzz65f176a0ogplgqabcd"
  automatic_rotation = "Enabled"
  rotation_interval  = "31536000s"
  policy = jsonencode({
    Version   = "1"
    Statement = [{ Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:root"] }, Action = ["kms:*"], Resource = ["*"] }]
  })
}

resource "aws_kms_key" "k%[1]d" {
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" }]
  })
}
`, i)
	}
	return source.String()
}

// references are keys whose arguments all refer to variables, locals and each.
func references() string {
	var source strings.Builder
	source.WriteString(`
variable "days" {
  default = 30
}

variable "rotate" {
  default = true
}

locals {
  period = 365
}

variable "policy" {
  default = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111122223333:root\"},\"Action\":\"kms:*\",\"Resource\":\"*\"}]}"
}
`)
	for i := range 1_000 {
		fmt.Fprintf(&source, `
resource "aws_kms_key" "k%d" {
  for_each                = { main = var.days }
  description             = each.key
  enable_key_rotation     = var.rotate
  rotation_period_in_days = local.period
  deletion_window_in_days = each.value
  policy                  = var.policy
}
`, i)
	}
	return source.String()
}

func benchmark(b *testing.B, source string) {
	enabled := slices.DeleteFunc(slices.Clone(All), func(r *rule.Rule) bool { return len(r.Presets) == 0 })
	runner := helper.TestRunner(&testing.T{}, map[string]string{"main.tf": source})
	b.ReportAllocs()
	for b.Loop() {
		shared := (&rule.Shared{Enabled: enabled, Config: &tflint.Config{}}).NewRunner(runner)
		for _, r := range enabled {
			if err := r.Check(shared); err != nil {
				b.Fatal(err)
			}
		}
	}
	if len(runner.Issues) > 0 {
		b.Fatalf("%d issues, want none: %s", len(runner.Issues), runner.Issues[0].Message)
	}
}
