package rules

import (
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
