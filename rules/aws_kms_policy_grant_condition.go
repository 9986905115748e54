package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSPolicyGrantCondition = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_policy_grant_condition",
		Severity: tflint.WARNING,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a statement that allows grants to anybody",
		What: "Reports a statement that allows `kms:CreateGrant`, by name or by a wildcard, without the condition `kms:GrantIsForAWSResource`. These limit grants as well:\n\n" +
			"- who asks for it: `kms:ViaService`, `aws:ViaAWSService`, `aws:CalledVia`, `aws:CalledViaFirst`, `aws:CalledViaLast`;\n" +
			"- whom it is for: `kms:GranteePrincipal`, `kms:GranteeServicePrincipal`;\n" +
			"- what it is for: `kms:GrantOperations`, `kms:GrantConstraintType`, `kms:GrantConstraintSourceArn`.\n\n" +
			"They do with an operator that asks for a value (not `…IfExists`, or one with `Not` in it) and another value than `*` (or an ARN with any account). " +
			"`BoolIfExists` with `kms:GrantIsForAWSResource` does, too, and leaves the other actions of the statement alone. " +
			"What holds for every grant limits nothing: `ForAnyValue` of `kms:GrantOperations`, or that there is a `kms:GranteePrincipal`. " +
			"`kms:RetiringPrincipal`, an encryption context, and a string operator for `kms:GrantIsForAWSResource`, are given the benefit of the doubt.\n\n" +
			"A statement is not reported if it, or another one without conditions, also allows `kms:PutKeyPolicy` to the same principals, such as the account's or the administrators': " +
			"whoever may change the policy needs no grant. Nor is it reported if a `Deny` takes `kms:CreateGrant` away from them, " +
			"without conditions or unless such a condition is met, as with `Bool` and `kms:GrantIsForAWSResource` = `false`.",
		Why: "A grant hands on the use of the key to any principal of any account, and no key policy shows it. " +
			"With the condition, only the AWS services that act for the principal can create one, as when a volume is attached.",
		Sources: []string{awsDefault, awsKMSConditions, awsGrants},
	},
	Reads: readsPolicies(awsPolicies),
	Run: func(p *rule.Pass) {
		reportAWS(p, func(_ expr.Instance, d *policy.Document) []policy.Finding {
			var findings []policy.Finding
			for _, s := range d.Statements {
				if d.GrantsFreely(s) == answer.Yes {
					findings = append(findings, s.Finding("grants",
						"%s allows %s without kms:GrantIsForAWSResource, so that %s can hand on the use of the key to anybody. "+
							`%s the condition Bool = {"kms:GrantIsForAWSResource" = "true"}.`, s, s.Actions.Naming(policy.Grant), granting(s), adding(s)))
				}
			}
			return findings
		})
	},
}

// adding is how to add the condition, which would take the other actions away.
func adding(s *policy.Statement) string {
	if s.OfGrants() == answer.Yes {
		return "Add"
	}
	return "Give it a statement of its own, with"
}

// granting is who can hand on the use of the key.
func granting(s *policy.Statement) string {
	if who := s.Principals.String(); who != "everybody" || s.Narrowed() == answer.No {
		return who
	}
	return "everybody whom its conditions admit"
}
