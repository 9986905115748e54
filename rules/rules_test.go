package rules

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/terraform-linters/tflint-plugin-sdk/helper"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/ruletest"
)

func TestRules(t *testing.T) {
	names := make([]string, len(All))
	for i, rule := range All {
		names[i] = rule.Name()
	}
	for _, rule := range All {
		t.Run(rule.Name(), func(t *testing.T) {
			ruletest.Run(t, rule, names...)
		})
	}
}

// In the document's two scenarios in ROS, the rules for Alibaba Cloud that report
// something have a case of their own. The others are silent.
func TestROSScenarios(t *testing.T) {
	for _, r := range All {
		_, err := os.Stat(filepath.Join("testdata", r.Name(), "ros_scenarios"))
		if err == nil || !strings.HasPrefix(r.Name(), "alicloud_") {
			continue
		}
		t.Run(r.Name(), func(t *testing.T) {
			t.Parallel()
			ruletest.In(t, r, filepath.Join("testdata", "ros_scenarios"))
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

// left are the rules that report what an example has to show: keys and secrets
// before they are migrated.
var left = map[string][]string{
	"alicloud_kms_migration_blocked":        {"alicloud_kms_key_rotation_enabled", "alicloud_kms_secret_policy"},
	"alicloud_kms_migration_encryption_key": {"alicloud_kms_secret_policy"},
	"alicloud_kms_migration_lifecycle":      {"alicloud_kms_key_policy"},
	"alicloud_kms_migration_rotation_drift": {"alicloud_kms_key_policy"},
}

// What a rule's page tells to write is nothing that another rule reports.
func TestGoodExamplesAreClean(t *testing.T) {
	recommended := slices.DeleteFunc(slices.Clone(All), func(r *rule.Rule) bool { return !r.Enabled() })
	for _, r := range All {
		files, err := filepath.Glob(filepath.Join("testdata", r.Name(), "good", "*.tf"))
		if err != nil || len(files) == 0 {
			t.Fatalf("%s has no good example: %v", r.Name(), err)
		}
		texts := map[string]string{}
		for _, name := range files {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			texts[filepath.Base(name)] = string(text)
		}
		for _, other := range recommended {
			runner := helper.TestRunner(t, texts)
			if err := other.Check(runner); err != nil {
				t.Fatal(err)
			}
			if len(runner.Issues) > 0 && !slices.Contains(left[r.Name()], other.Name()) {
				t.Errorf("%s reports the good example of %s: %s", other.Name(), r.Name(), runner.Issues[0].Message)
			}
		}
	}
}
