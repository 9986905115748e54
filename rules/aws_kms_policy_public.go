package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSPolicyPublic = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_policy_public",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a statement that allows everybody to use or change a key",
		What: "Reports a statement with the effect `Allow` for `\"*\"`, `{\"AWS\": \"*\"}` or a `NotPrincipal`, unless a condition narrows who may call. That is a condition on one of these keys:\n\n" +
			"- the caller's account: `kms:CallerAccount`, `aws:PrincipalAccount`;\n" +
			"- the caller: `aws:PrincipalArn`, `aws:userid`, `aws:PrincipalServiceName`;\n" +
			"- the caller's organization: `aws:PrincipalOrgID`, `aws:PrincipalOrgPaths`;\n" +
			"- for whom a service acts: `aws:SourceAccount`, `aws:SourceArn`, `aws:SourceOrgID`, `aws:SourceOrgPaths`;\n" +
			"- where the request comes from: `aws:SourceVpc`, `aws:SourceVpce`, `aws:SourceVpcArn`, `aws:Ec2InstanceSourceVpc`, `aws:VpceAccount`, `aws:VpceOrgID`, `aws:VpceOrgPaths`, `aws:SourceIp`.\n\n" +
			"Its operator has to ask for a value: not `Null`, not one with `Not` in it, and `…IfExists` or `ForAllValues` only for `kms:CallerAccount`, `aws:PrincipalAccount` and `aws:PrincipalArn`, which are in every request, or beside `Null` = `false` for the same key. " +
			"Its value has to leave the account or the organization no wildcard. These narrow nothing:\n\n" +
			"- how the key is used, not by whom: `kms:ViaService`, encryption contexts, tags, `aws:SecureTransport`;\n" +
			"- names that any account can give: `aws:username`, `aws:SourceIdentity`, `sts:ExternalId`, `sts:RoleSessionName`;\n" +
			"- addresses wider than /8 (IPv6: /32), but for private ones: they are everybody's;\n" +
			"- a policy variable that the caller makes, such as `${aws:PrincipalAccount}`. `${aws:ResourceAccount}` and `${aws:ResourceOrgID}` do narrow, and so does `aws:ResourceAccount` compared with `${aws:PrincipalAccount}`.\n\n" +
			"Nor is a statement reported if a `Deny` takes all of its actions away from everybody, or from all who do not meet such a condition, as with `StringNotEquals`; several may share the actions. " +
			"Keys that are not known here, and operators for another type, are given the benefit of the doubt, and so is a statement whose `Resource` is the ARN of a key, which may be another one. " +
			"A statement without an effect, and a policy that KMS refuses, are `aws_kms_policy_document`'s.",
		Why: "Everybody means every principal in every AWS account, who then needs no permission from you " +
			"but one from their own account to decrypt what the key protects.",
		Sources: []string{awsPrincipals, awsKMSConditions, awsGlobalConditions, awsOperators, awsVariables, s3Public},
	},
	Reads: readsPolicies(awsPolicies),
	Run: func(p *rule.Pass) {
		reportAWS(p, func(_ expr.Instance, d *policy.Document) []policy.Finding {
			return publicStatements(d, func(s *policy.Statement) string {
				if s.Covers(policy.Change) == answer.Yes {
					return "Write the account's root, as in arn:aws:iam::111122223333:root, or add a condition on kms:CallerAccount."
				}
				return "Name the principals, or add a condition on kms:CallerAccount or aws:PrincipalOrgID."
			})
		})
	},
}

// publicStatements are the statements that allow everybody.
func publicStatements(d *policy.Document, advice func(*policy.Statement) string) []policy.Finding {
	var findings []policy.Finding
	for _, s := range d.Statements {
		if d.Public(s) != answer.Yes {
			continue
		}
		who := "everybody, since its Principal is a wildcard"
		if s.Principals.Not {
			who = "everybody but its NotPrincipal"
		}
		findings = append(findings, s.Finding("public",
			"%s allows %s, and no condition narrows who may call, so principals of any account can do what it allows. %s", s, who, advice(s)))
	}
	return findings
}
