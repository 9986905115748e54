package e2e

import (
	"fmt"
	"path/filepath"
	"slices"
	"testing"
)

// Two roots with providers of their own share a module.
func TestRecursive(t *testing.T) {
	got := map[string][]string{}
	for _, issue := range issues(t, "testdata/recursive", "--recursive", config(t, plugin(""))) {
		file := filepath.ToSlash(issue.Range.Filename)
		got[issue.Rule.Name] = append(got[issue.Rule.Name], fmt.Sprintf("%s:%d", file, issue.Range.Start.Line))
	}
	want := map[string][]string{
		// The shared module gets a bad value from one of the roots.
		"aws_kms_key_deletion_window": {"team_a/main.tf:6"},
		// Each root's provider is what its own lock file says.
		"alicloud_kms_migration_lifecycle": {"team_b/main.tf:10"},
	}
	for rule, places := range got {
		slices.Sort(places)
		if !slices.Equal(places, want[rule]) {
			t.Errorf("%s: got %v, want %v", rule, places, want[rule])
		}
		delete(want, rule)
	}
	for rule, places := range want {
		t.Errorf("%s: got nothing, want %v", rule, places)
	}
}
