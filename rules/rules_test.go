package rules

import (
	"path/filepath"
	"slices"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
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

// A rule that has lost its line in the registry is run by no other test.
func TestEveryFixtureHasItsRule(t *testing.T) {
	dirs, err := filepath.Glob("testdata/*kms_*")
	if err != nil || len(dirs) == 0 {
		t.Fatal("no fixtures", err)
	}
	for _, dir := range dirs {
		name := filepath.Base(dir)
		if !slices.ContainsFunc(All, func(r *rule.Rule) bool { return r.Name() == name }) {
			t.Errorf("%s is not in the registry, but %s is there", name, dir)
		}
	}
}
