package rule

import (
	"fmt"
	"strings"
	"testing"

	"github.com/terraform-linters/tflint-plugin-sdk/helper"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

func TestOptions(t *testing.T) {
	shortest, longest := Days("window", [2]int{1, 99}, [2]int{7, 30}, [2]int{14, 60})
	level := &Choice{Key: "level", Sample: "A", OneOf: []string{"A", "B"}}
	required := &Truth{Key: "required"}
	accounts := &List{Key: "accounts", Sample: []string{"1", "2"}, Each: "numbers", Valid: func(s string) bool { return s != "" }}
	names := &List{Key: "names"}
	rule := &Rule{
		Doc:   Doc{Name: "test", Options: []Option{shortest, longest, level, required, accounts, names}},
		Reads: []*module.Type{key},
	}
	tests := map[string]struct {
		config string
		// want is what the options are, or what the error says.
		want string
	}{
		"none":                {``, `7 30 "" false [] []`},
		"all":                 {"min_days = 14\nmax_days = \"60\"\nlevel = \"B\"\nrequired = true\naccounts = [\"1\"]\nnames = [\"\"]", `14 60 "B" true ["1"] [""]`},
		"a bound":             {`min_days = 1`, `1 30 "" false [] []`},
		"the other bound":     {`max_days = 99`, `7 99 "" false [] []`},
		"bounds that are one": {`max_days = 7`, `7 7 "" false [] []`},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			runner := helper.TestRunner(t, map[string]string{".tflint.hcl": "rule \"test\" {\nenabled = true\n" + tt.config + "\n}\n"})
			got := ""
			rule.Run = func(p *Pass) {
				got = fmt.Sprintf("%d %d %q %v %q %q", shortest.Of(p), longest.Of(p), level.Of(p), required.Of(p), accounts.Of(p), names.Of(p))
			}
			if err := rule.Check(runner); err != nil {
				got = err.Error()
			}
			if !strings.Contains(got, tt.want) {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

// What the pages of the rules print of options.
func TestOptionsAreDocumented(t *testing.T) {
	shortest, longest := Days("window", [2]int{1, 99}, [2]int{7, 30}, [2]int{14, 60})
	for want, option := range map[string]Option{
		"min_days: 7, 14":        shortest,
		"max_days: 30, 60":       longest,
		`level: , "A"`:           &Choice{Key: "level", Sample: "A"},
		"required: false, true":  &Truth{Key: "required"},
		`accounts: , ["1", "2"]`: &List{Key: "accounts", Sample: []string{"1", "2"}},
	} {
		if got := fmt.Sprintf("%s: %s, %s", option.Name(), option.Default(), option.Example()); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
