package rule

import (
	"strings"
	"testing"

	"github.com/terraform-linters/tflint-plugin-sdk/helper"
)

// TestWrongOptions says where an option is wrong, what it must be, and what it is.
func TestWrongOptions(t *testing.T) {
	shortest, longest := Days("time", [2]int{7, 90}, [2]int{7, 30}, [2]int{14, 60})
	level := &Choice{Key: "level", OneOf: []string{"SOFTWARE", "HSM"}}
	required := &Truth{Key: "required"}
	owners := &List{Key: "owners", Each: "words", Valid: func(text string) bool { return text != "" }}
	limits := &Rule{
		Doc: Doc{Name: "limits", Options: []Option{required, shortest, longest, level, owners}},
		Run: func(*Pass) {},
	}
	const days = "must be a whole number from 7 to 90, not "
	for attribute, want := range map[string]string{
		"min_days = 3":                    `.tflint.hcl:3,14-15: min_days of rule "limits" ` + days + "3",
		"min_days = 7.5":                  `.tflint.hcl:3,14-17: min_days of rule "limits" ` + days + "7.5",
		"min_days = 10000000000000000000": `.tflint.hcl:3,14-34: min_days of rule "limits" ` + days + "10000000000000000000",
		"min_days = null":                 `.tflint.hcl:3,14-18: min_days of rule "limits" ` + days + "null",
		`min_days = "soon"`:               `.tflint.hcl:3,14-20: min_days of rule "limits" ` + days + `"soon"`,
		"min_days = { a = 1 }":            `.tflint.hcl:3,14-23: min_days of rule "limits" ` + days + "{\n  a = 1\n}",
		"min_days = 31":                   `.tflint.hcl:3,14-16: in rule "limits", min_days must not be above max_days: 31 is above 30`,
		"max_days = 9\n  min_days = 10":   `.tflint.hcl:3,14-15: in rule "limits", min_days must not be above max_days: 10 is above 9`,
		`level = "NONE"`:                  `.tflint.hcl:3,11-17: level of rule "limits" must be "SOFTWARE" or "HSM", not "NONE"`,
		"required = 1":                    `.tflint.hcl:3,14-15: required of rule "limits" must be true or false, not 1`,
		"owners = true":                   `.tflint.hcl:3,12-16: owners of rule "limits" must be a list of words, not true`,
		`owners = ["a", ""]`:              `.tflint.hcl:3,12-21: owners of rule "limits" must be a list of words, and "" is none`,
		"other = 1":                       `rule "limits" accepts enabled, required (true or false), min_days (a whole number from 7 to 90), `,
	} {
		files := map[string]string{"main.tf": "", ".tflint.hcl": "rule \"limits\" {\n  enabled = true\n  " + attribute + "\n}"}
		err := limits.Check(helper.TestRunner(t, files))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want %s", attribute, err, want)
		}
	}
}
