package rules

import (
	"fmt"

	"github.com/hashicorp/hcl/v2"
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
			"or in which a `Deny` takes it away from all of them, also by a condition on `kms:CallerAccount` or `aws:PrincipalAccount` that all of the account meet. A statement whose `Resource` is known to be no key of KMS does nothing, " +
			"nor does one with a condition that no request for `kms:PutKeyPolicy` meets, such as one on an encryption context. " +
			"The rule is silent where a principal, an action or a statement cannot be known, where a `Resource` is the ARN of some key, where another condition decides, " +
			"and where KMS refuses the policy for another reason, which `aws_kms_policy_document` reports.",
		Why: "KMS refuses such a policy. With `bypass_policy_lockout_safety_check` it accepts it, and then nobody can change the policy or delete the key: " +
			"only AWS Support can help.",
		Sources: []string{awsPutKeyPolicy, awsDefault},
	},
	Reads: readsPolicies(awsPolicies),
	Run: func(p *rule.Pass) {
		reportAWS(p, func(on expr.Instance, d *policy.Document) []policy.Finding {
			if !d.Known() || d.Changeable() != answer.No {
				return nil
			}
			at, why, advice := lockout(d)
			result := "so nobody could change the policy again, and KMS refuses it"
			if on.Attr("bypass_policy_lockout_safety_check").True() == answer.Yes {
				result = "and bypass_policy_lockout_safety_check = true lets KMS accept that, so nobody can change the policy or delete the key but AWS Support"
			}
			return []policy.Finding{{At: at, Cause: "lockout", Says: fmt.Sprintf("%s, %s. %s.", why, result, advice)}}
		})
	},
}

// lockout says why nobody may change a policy again, where that is written, and
// what to write.
func lockout(d *policy.Document) (at hcl.Range, why, advice string) {
	found := d.Lockout()
	switch {
	case found.Allowing == nil && found.Denied != nil:
		return found.Denied.Range, fmt.Sprintf("%s denies %s to everybody", found.Denied, policy.Change), "Allow kms:* to the account's root"
	case found.Allowing == nil:
		return d.Range, "no statement allows " + policy.Change + " to an account, a user or a role", "Allow kms:* to the account's root"
	}
	switch found.Reason {
	case policy.ByResource:
		return d.Range, fmt.Sprintf("no statement allows %s to an account, a user or a role, since the Resource of %s is no key", policy.Change, found.Allowing), `Write Resource = "*", which means this key`
	case policy.ByCondition:
		return d.Range, fmt.Sprintf("no statement allows %s to an account, a user or a role, since no request for it meets the Condition of %s", policy.Change, found.Allowing), "Allow kms:* to the account's root, without a condition"
	case policy.ByDeny:
		return found.Denied.Range, fmt.Sprintf("%s denies %s to %s, whom %s allows it", found.Denied, policy.Change, found.Principal, found.Allowing), "Leave the account's root out of the Deny"
	}
	return d.Range, fmt.Sprintf("no statement allows %s to an account, a user or a role: %s allows it to %s, which cannot call", policy.Change, found.Allowing, found.Principal), "Allow kms:* to the account's root"
}
