package rule

import (
	"testing"

	"github.com/terraform-linters/tflint-plugin-sdk/helper"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// TestConsults has a rule ask for the option of another one, which counts as
// it is configured, and only where its rule is enabled.
func TestConsults(t *testing.T) {
	longest := &Number{Key: "max_days", Fallback: 730, Min: 7, Max: 730}
	limits := &Rule{Doc: Doc{Name: "limits", Options: []Option{longest}}}
	cases := map[string]struct {
		block   string
		enabled bool
		want    int
	}{
		"not configured": {"", true, 730},
		"configured": {`rule "limits" {
  enabled  = true
  max_days = 90
}`, true, 90},
		"switched off": {`rule "limits" {
  enabled  = false
  max_days = 90
}`, false, 730},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			var got int
			asking := &Rule{Doc: Doc{Name: "asking"}, Consults: []*Rule{limits}, Run: func(p *Pass) { got = longest.Of(p) }}
			config := &tflint.Config{Rules: map[string]*tflint.RuleConfig{}}
			if c.block != "" {
				config.Rules["limits"] = &tflint.RuleConfig{Name: "limits", Enabled: c.enabled}
			}
			files := map[string]string{"main.tf": "", ".tflint.hcl": c.block}
			if err := asking.Check((&Shared{Enabled: []*Rule{asking}, Config: config}).NewRunner(helper.TestRunner(t, files))); err != nil {
				t.Fatal(err)
			}
			if got != c.want {
				t.Errorf("max_days is %d, want %d", got, c.want)
			}
		})
	}
}

// TestConsultsWrongOption names the rule whose block is wrong, and the place.
func TestConsultsWrongOption(t *testing.T) {
	longest := &Number{Key: "max_days", Fallback: 730, Min: 7, Max: 730}
	limits := &Rule{Doc: Doc{Name: "limits", Options: []Option{longest}}}
	asking := &Rule{Doc: Doc{Name: "asking"}, Consults: []*Rule{limits}, Run: func(p *Pass) { longest.Of(p) }}
	files := map[string]string{"main.tf": "", ".tflint.hcl": `rule "limits" {
  enabled  = true
  max_days = 900
}`}
	err := asking.Check(helper.TestRunner(t, files))
	if want := `.tflint.hcl:3,14-17: max_days of rule "limits" must be a whole number from 7 to 730, not 900`; err == nil || err.Error() != want {
		t.Errorf("error %v, want %q", err, want)
	}
}
