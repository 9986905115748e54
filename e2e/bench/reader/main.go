// Command reader is a TFLint plugin that reads of a module what the rules of
// the recommended preset read, and judges nothing of it.
package main

import (
	"github.com/terraform-linters/tflint-plugin-sdk/plugin"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/rules"
)

func main() {
	plugin.Serve(&plugin.ServeOpts{RuleSet: &tflint.BuiltinRuleSet{
		Name: "kms", Version: "0.0.0", Rules: []tflint.Rule{&reads{}},
	}})
}

type reads struct{ tflint.DefaultRule }

func (*reads) Name() string              { return "read" }
func (*reads) Enabled() bool             { return true }
func (*reads) Severity() tflint.Severity { return tflint.NOTICE }

func (*reads) Check(runner tflint.Runner) error {
	var types []*module.Type
	for _, r := range rules.All {
		if r.In(rule.Recommended) {
			types = append(types, r.Types()...)
		}
	}
	module.ReadTree(runner, types, module.LocalCalls)
	return nil
}
