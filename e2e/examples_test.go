package e2e

import (
	"path/filepath"
	"slices"
	"testing"
)

// repositoryConfig returns the argument for the configuration that a user would copy.
func repositoryConfig(t *testing.T) string {
	t.Helper()
	file, err := filepath.Abs("../.tflint.hcl")
	if err != nil {
		t.Fatal(err)
	}
	return "--config=" + file
}

func TestExamples(t *testing.T) {
	for name, want := range map[string][]string{
		"alicloud-before-migration": {"alicloud_kms_migration_lifecycle"},
		"alicloud-solution-1":       nil,
		"alicloud-solution-2":       nil,
		"aws-account":               {"aws_kms_key_deletion_window", "aws_kms_key_rotation_enabled", "aws_kms_policy_public"},
		"aws-services":              {"aws_kms_managed_key_publisher", "aws_kms_reference_replaces", "aws_kms_service_access"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := rulesOf(issues(t, filepath.Join("../examples", name), repositoryConfig(t))); !slices.Equal(got, want) {
				t.Errorf("issues of %v, want %v", got, want)
			}
		})
	}
}

func TestExampleBeforeMigrationIsFixed(t *testing.T) {
	dir := copyOf(t, "../examples/alicloud-before-migration")
	issues(t, dir, "--fix", repositoryConfig(t))
	if left := issues(t, dir, repositoryConfig(t)); len(left) > 0 {
		t.Errorf("left after --fix: %+v", left)
	}
}
