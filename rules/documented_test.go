package rules

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
)

// The policies that the clouds' own documents give as examples are right, but
// CloudTrail's lets a user administer and use the key.
func TestDocumentedPolicies(t *testing.T) {
	files, err := filepath.Glob("testdata/documented/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal("no documented policies", err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".json")
		t.Run(name, func(t *testing.T) {
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			// The documents mask the last digits of accounts.
			unmasked := strings.ReplaceAll(string(source), "****", "0000")
			written, check := policyJSON(unmasked), checkAWS
			if strings.HasPrefix(name, "alicloud-") {
				written, check = ramPolicyJSON(unmasked), checkAlicloud
			}
			d := document(t, "main.tf.json", written)
			if strings.HasPrefix(name, "alicloud-") {
			} else if got := d.Changeable(); got != answer.Yes {
				t.Errorf("changeable: %s", got)
			}
			for _, finding := range check(d) {
				t.Error(finding.Says)
			}
			for i, s := range d.Statements {
				if got := d.Public(s); got != answer.No {
					t.Errorf("%s: public: %s", s, got)
				}
				if strings.HasPrefix(name, "alicloud-") {
					continue
				}
				if got := d.GrantsFreely(s); got != answer.No {
					t.Errorf("%s: grants freely: %s", s, got)
				}
				rights, ok := d.Unseparated(s, policy.Uses(""))
				if want := name == "aws-cloudtrail" && i == 0; ok != want {
					t.Errorf("%s: unseparated: %v (%s), want %v", s, ok, rights.Principal, want)
				}
			}
		})
	}
}
