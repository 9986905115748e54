// Command floor is a TFLint plugin without rules: what it costs, every plugin costs.
package main

import (
	"github.com/terraform-linters/tflint-plugin-sdk/plugin"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

func main() {
	plugin.Serve(&plugin.ServeOpts{RuleSet: &tflint.BuiltinRuleSet{Name: "kms", Version: "0.0.0"}})
}
