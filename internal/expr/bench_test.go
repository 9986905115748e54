package expr

import (
	"fmt"
	"strings"
	"testing"

	"github.com/terraform-linters/tflint-plugin-sdk/helper"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// BenchmarkValues reads a module of 1,000 keys and evaluates their arguments.
// What TFLint itself would take is not in it.
func BenchmarkValues(b *testing.B) {
	awsKey := &module.Type{Name: "aws_kms_key", Schema: module.Schema{Arguments: []string{
		"deletion_window_in_days", "enable_key_rotation", "policy", "rotation_period_in_days",
	}}}
	for name, arguments := range map[string]string{
		"literals": `
  enable_key_rotation     = true
  rotation_period_in_days = 365
  deletion_window_in_days = 30
  policy                  = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow" }] })`,
		"references": `
  enable_key_rotation     = var.rotate
  rotation_period_in_days = local.period
  deletion_window_in_days = try(var.window, 30)
  policy                  = "${var.policy}"`,
		"instances": `
  for_each                = { a = 7, b = 30, c = 3 }
  deletion_window_in_days = each.value
  policy                  = each.key`,
	} {
		b.Run(name, func(b *testing.B) {
			var source strings.Builder
			for i := range 1_000 {
				fmt.Fprintf(&source, "resource \"aws_kms_key\" \"k%d\" {%s\n}\n", i, arguments)
			}
			runner := helper.TestRunner(&testing.T{}, map[string]string{
				"main.tf": source.String(),
				"variables.tf": `variable "rotate" { default = true }
variable "window" { default = 30 }
variable "policy" { default = "{}" }
locals {
  period = 365
}
`,
			})
			b.ReportAllocs()
			for b.Loop() {
				reader := NewReader(module.Read(runner, []*module.Type{awsKey}), Dialect{})
				for key := range reader.Instances(awsKey) {
					for _, name := range awsKey.Arguments {
						key.Attr(name).Known()
					}
				}
			}
		})
	}
}
