package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSPolicyDocument = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_policy_document",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key policy that cannot be read, or has no effect",
		What: "Reads the `policy` of every key and `aws_kms_key_policy`, however it is written: JSON, `jsonencode`, `aws_iam_policy_document`. " +
			"Reports one that is not JSON, has an unknown `Version` or element, or more than 32,768 bytes; and statements without a valid `Effect`, " +
			"without a `Principal` or with one that is neither an object of `AWS`, `Service`, `Federated` and `CanonicalUser` nor `\"*\"`, with a wildcard in an ARN, " +
			"a service under `AWS` or an ARN under `Service`, without an `Action` or a `Resource`, with an element and its opposite such as `NotAction`, or about actions of another service. " +
			"`Resource: \"*\"` is right: in a key policy it means this key.",
		Why: "KMS refuses a policy that it cannot read when Terraform applies it. It accepts a statement without an `Action` or a `Resource`, " +
			"which then neither allows nor denies anything.",
		Sources: []string{awsPutKeyPolicy, awsKeyPolicyFormat, awsPrincipals},
	},
	Reads: readsPolicies(awsPolicies),
	Run: func(p *rule.Pass) {
		reportPolicies(p, awsPolicies, func(_ module.Instance, d *policy.Document) []policy.Finding {
			return d.CheckAWS()
		})
	},
}
