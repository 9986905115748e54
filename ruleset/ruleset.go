package ruleset

import "github.com/terraform-linters/tflint-plugin-sdk/tflint"

func New() tflint.RuleSet {
	return &tflint.BuiltinRuleSet{Name: "kms", Version: "0.1.0"}
}
