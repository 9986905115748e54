package e2e

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"testing"
)

// Two roots with providers of their own share a module. Whichever directory
// TFLint is started in, they are where they are.
func TestRecursive(t *testing.T) {
	teamA := map[string][]string{
		// The shared module gets a bad value from one of the roots.
		"aws_kms_key_deletion_window": {"team_a/main.tf:6"},
		// The template is read from the root's directory.
		"alicloud_kms_policy_wildcard_principal": {"team_a/main.tf:13"},
	}
	// Each root's provider is what its own lock file says.
	both := maps.Clone(teamA)
	both["alicloud_kms_migration_lifecycle"] = []string{"team_b/main.tf:8"}

	for argument, want := range map[string]map[string][]string{"--recursive": both, "--chdir=team_a": teamA} {
		t.Run(argument, func(t *testing.T) {
			got := map[string][]string{}
			for _, issue := range issues(t, "testdata/recursive", argument, config(t, plugin(""))) {
				file := filepath.ToSlash(issue.Range.Filename)
				got[issue.Rule.Name] = append(got[issue.Rule.Name], fmt.Sprintf("%s:%d", file, issue.Range.Start.Line))
			}
			for rule, places := range got {
				slices.Sort(places)
				if !slices.Equal(places, want[rule]) {
					t.Errorf("%s: got %v, want %v", rule, places, want[rule])
				}
			}
			for rule, places := range want {
				if got[rule] == nil {
					t.Errorf("%s: got nothing, want %v", rule, places)
				}
			}
		})
	}
}
