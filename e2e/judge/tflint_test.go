package judge

import (
	"regexp"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

const (
	lifecycleRule       = "alicloud_kms_migration_lifecycle"
	redundantIgnoreRule = "alicloud_kms_migration_redundant_ignore"
	rotationDriftRule   = "alicloud_kms_migration_rotation_drift"
	encryptionKeyRule   = "alicloud_kms_migration_encryption_key"
	protectionLevelRule = "alicloud_kms_key_protection_level"
	intervalDriftRule   = "alicloud_kms_rotation_interval_drift"
	pendingWindowRule   = "alicloud_kms_key_pending_window"
)

// reasons are the attributes for which Terraform replaces what a rule reports.
var reasons = map[string][]string{
	lifecycleRule:     {"dkms_instance_id", "protection_level"},
	encryptionKeyRule: {"encryption_key_id"},
}

// address is what a message of this ruleset begins with. An instance's key is
// left out, since plans are judged resource by resource.
var address = regexp.MustCompile(`^(\w+\.\w+)(?:\[[^\]]*\])?: `)

// issues runs TFLint in a directory, which must not fail, and returns what it finds.
func issues(t *testing.T, dir string, env []string, arguments ...string) []tflintcli.Issue {
	t.Helper()
	result, err := tflintcli.New(t).Run(dir, env, append(arguments, "--format=json", "--force")...)
	if err != nil {
		t.Fatal(err)
	}
	report, err := result.Report()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range report.Errors {
		t.Fatalf("TFLint: %s", e.Message)
	}
	return report.Issues
}

// lint returns the messages of one rule by resource address.
func (w workspace) lint(t *testing.T, rule string, flags ...string) map[string]string {
	t.Helper()
	arguments := append([]string{"--only=" + rule}, flags...)
	for _, flag := range w.flags {
		arguments = append(arguments, "-"+flag)
	}
	messages := map[string]string{}
	for _, issue := range issues(t, w.dir, w.environment, arguments...) {
		match := address.FindStringSubmatch(issue.Message)
		if match == nil {
			t.Errorf("the message does not begin with a resource's address: %s", issue.Message)
			continue
		}
		messages[match[1]] = issue.Message
	}
	return messages
}
