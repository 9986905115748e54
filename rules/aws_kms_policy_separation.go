package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSPolicySeparation = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_policy_separation",
		Severity: tflint.NOTICE,
		Title:    "a statement that lets one principal administer and use a key",
		What: "Reports a statement that allows a principal other than the account both an action of key administrators, such as `kms:PutKeyPolicy` or " +
			"`kms:ScheduleKeyDeletion`, and a cryptographic operation, such as `kms:Decrypt`. Wildcards are expanded, so `kms:*` is both. " +
			"Administrative are the actions that the console allows to key administrators but not to key users, without those that only read.",
		Why: "AWS divides the work: administrators cannot read the data, and users cannot change who may. " +
			"Whoever gets hold of a principal that can do both, can decrypt the data and delete the key.",
		Sources: []string{awsDefault, awsPermissions},
	},
	Reads: readsPolicies(awsPolicies),
	Run: func(p *rule.Pass) {
		reportPolicies(p, awsPolicies, func(_ expr.Instance, d *policy.Document) []policy.Finding {
			var findings []policy.Finding
			for _, s := range d.Statements {
				if rights, ok := s.Unseparated(); ok {
					findings = append(findings, s.Finding("separation",
						"%s lets %s both administer the key (%s) and use it (%s), so that whoever controls it can read the data and delete the key. "+
							"Write one statement for administrators and another one for users.",
						s, rights.Principal, s.Actions.Naming(rights.Administer), s.Actions.Naming(rights.Use)))
				}
			}
			return findings
		})
	},
}
