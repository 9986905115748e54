package e2e

import (
	"strings"
	"testing"
)

func TestBadConfiguration(t *testing.T) {
	rule := func(name, attributes string) string {
		return plugin("") + "rule \"" + name + "\" {\n  enabled = true\n  " + attributes + "\n}\n"
	}
	const (
		window   = "aws_kms_key_deletion_window"
		interval = "alicloud_kms_key_rotation_interval"
		level    = "alicloud_kms_migration_lifecycle"
	)
	for name, tt := range map[string]struct {
		config string
		// says are parts of the only error. The first is the line of the configuration.
		says []string
	}{
		"unknown preset":                 {plugin(`preset = "strict"`), []string{":7,", "preset", `"recommended"`, `"migration"`, `"post_migration"`, `"all"`}},
		"preset of a wrong type":         {plugin(`preset = ["all"]`), []string{":7,", "preset", `"recommended"`, `"migration"`, `"post_migration"`, `"all"`}},
		"unknown plugin attribute":       {plugin(`presets = "all"`), []string{":7,", `"presets"`, "preset"}},
		"an option where there are none": {rule("alicloud_kms_key_policy", "days = 7"), []string{":11,", "alicloud_kms_key_policy", "days", "accepts enabled"}},
		"unknown option":                 {rule(window, "minimum = 7"), []string{":11,", window, "minimum", "min_days (a whole number from 7 to 30)", "required (true or false)"}},
		"number of a wrong type":         {rule(window, `min_days = "soon"`), []string{":11,", window, "min_days", "7 to 30"}},
		"number beyond all numbers":      {rule(window, "min_days = 99999999999999999999"), []string{":11,", window, "min_days", "7 to 30"}},
		"truth of a wrong type":          {rule(window, `required = 1`), []string{":11,", window, "required", "true or false"}},
		"min above max":                  {rule(interval, "min_days = 20\n  max_days = 10"), []string{":12,", interval, "min_days", "max_days", "20", "10"}},
		"min above the default max":      {rule("alicloud_kms_key_pending_window", "min_days = 31"), []string{":11,", "min_days", "max_days", "31", "30"}},
		"below the cloud's limit":        {rule(window, "min_days = 3"), []string{":11,", window, "min_days", "7 to 30"}},
		"above the cloud's limit":        {rule(interval, "max_days = 731"), []string{":11,", interval, "max_days", "7 to 730"}},
		"not one of the strings":         {rule(level, `protection_level_after = "NONE"`), []string{":11,", level, "protection_level_after", `"SOFTWARE" or "HSM"`}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			errors := report(t, exitError, "testdata/some_rules/aws", config(t, tt.config)).Errors
			if len(errors) != 1 {
				t.Fatalf("%d errors, want 1: %+v", len(errors), errors)
			}
			message := errors[0].Summary + errors[0].Message
			if strings.Contains(message, "9223372036854775807") {
				t.Errorf("the error speaks of 64-bit integers: %s", message)
			}
			for _, part := range tt.says {
				if !strings.Contains(message, part) {
					t.Errorf("the error does not say %s: %s", part, message)
				}
			}
		})
	}
}
