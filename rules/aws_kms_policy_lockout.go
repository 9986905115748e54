package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSPolicyLockout = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_policy_lockout",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key policy that nobody may change again",
		What: "Reports a policy in which no statement allows `kms:PutKeyPolicy` (by name, or by `kms:Put*`, `kms:*` or `*`) to an account, a user or a role, " +
			"or in which a `Deny` takes it away from all of them. A statement whose `Resource` is known to be no key of KMS does nothing. " +
			"The rule is silent where a principal, an action or a statement cannot be known, where a `Resource` is the ARN of some key, and where a condition decides.",
		Why: "KMS refuses such a policy. With `bypass_policy_lockout_safety_check` it accepts it, and then nobody can change the policy or delete the key: " +
			"only AWS Support can help.",
		Sources: []string{awsPutKeyPolicy, awsDefault},
	},
	Reads: readsPolicies(awsPolicies),
	Run: func(p *rule.Pass) {
		reportPolicies(p, awsPolicies, func(on expr.Instance, d *policy.Document) []policy.Finding {
			if !d.Known() || d.Changeable() != answer.No {
				return nil
			}
			at, why := d.Range, "no statement allows "+policy.Change+" to an account, a user or a role"
			if deny := d.Denying(); deny != nil {
				at, why = deny.Range, fmt.Sprintf("%s denies %s to everybody", deny, policy.Change)
			}
			result := "so nobody could change the policy again, and KMS refuses it"
			if on.Attr("bypass_policy_lockout_safety_check").True() == answer.Yes {
				result = "and bypass_policy_lockout_safety_check = true lets KMS accept that, so nobody can change the policy or delete the key but AWS Support"
			}
			return []policy.Finding{{At: at, Cause: "lockout", Says: fmt.Sprintf("%s, %s. Allow kms:* to the account's root.", why, result)}}
		})
	},
}
