package e2e

import (
	"fmt"
	"path/filepath"
	"slices"
	"testing"
)

// TestDocuments runs the presets over configurations that are written after
// the documents that the ruleset is built from.
func TestDocuments(t *testing.T) {
	for _, tt := range []struct {
		dir, preset string
		want        []string
	}{
		{"solution-1", migration, nil},
		{"solution-1", recommended, nil},
		{"solution-2", migration, nil},
		{"solution-2", postMigration, []string{"main.tf:8 alicloud_kms_rotation_interval_drift"}},
		{"ros", postMigration, []string{"main.tf:12 alicloud_kms_rotation_interval_drift", "main.tf:7 alicloud_kms_key_policy"}},
		{"rotation", recommended, []string{
			"main.tf:17 aws_kms_key_policy",
			"main.tf:17 aws_kms_key_rotation_enabled",
			"main.tf:72 aws_kms_key_policy",
			"main.tf:76 aws_kms_replica_key_primary",
		}},
		{"terragrunt", recommended, []string{
			"main.tf:53 aws_kms_key_rotation_enabled",
			"main.tf:62 aws_kms_key_rotation_unsupported",
		}},
	} {
		t.Run(tt.dir+" under "+tt.preset, func(t *testing.T) {
			t.Parallel()
			var got []string
			for _, issue := range issues(t, filepath.Join("testdata/documents", tt.dir), config(t, plugin(fmt.Sprintf("preset = %q", tt.preset)))) {
				got = append(got, fmt.Sprintf("%s:%d %s", filepath.Base(issue.Range.Filename), issue.Range.Start.Line, issue.Rule.Name))
			}
			slices.Sort(got)
			if !slices.Equal(got, tt.want) {
				t.Errorf("issues %q, want %q", got, tt.want)
			}
		})
	}
}
