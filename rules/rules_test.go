package rules

import (
	"slices"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/ruletest"
)

func TestRules(t *testing.T) {
	for _, rule := range All {
		t.Run(rule.Name(), func(t *testing.T) {
			ruletest.Run(t, rule)
		})
	}
}

func TestEveryRuleIsProved(t *testing.T) {
	for _, rule := range All {
		cases, err := ruletest.Cases(rule.Name())
		if err != nil {
			t.Errorf("%s: %s", rule.Name(), err)
			continue
		}
		for what, proves := range map[string]func(ruletest.Case) bool{
			"flags":                ruletest.Case.Flags,
			"passes":               ruletest.Case.Passes,
			"flags in JSON syntax": ruletest.Case.FlagsJSON,
		} {
			if !slices.ContainsFunc(cases, proves) {
				t.Errorf("%s: no fixture that %s", rule.Name(), what)
			}
		}
	}
}
