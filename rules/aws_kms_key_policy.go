package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSKeyPolicy = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_key_policy",
		Severity: tflint.WARNING,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key without a key policy",
		What: "Reports an `aws_kms_key` that has no `policy` and to which no `aws_kms_key_policy` of the module refers: " +
			"directly, by index, through `for_each` or through a local. It is silent where the key of an `aws_kms_key_policy` cannot be known, " +
			"since it comes from an `aws_kms_alias`, another resource, a data source or a module.",
		Why: "KMS then attaches its default policy, which lets every principal of the account use and administer the key " +
			"as soon as an IAM policy says so.",
		Sources: []string{awsDefault, awsKeyPolicies, awsPolicyDocs},
	},
	Reads: []*module.Type{awsKey, awsExternalKey, awsReplicaKey, awsReplicaExternalKey, awsKeyPolicy, awsPolicyDocument},
	Run: func(p *rule.Pass) {
		for key := range p.Instances(awsKey) {
			if policy.Of(key).Set() != answer.No {
				continue
			}
			for _, instance := range unreferenced(key, awsKeyPolicy, "key_id") {
				p.Report(instance, key.Attr("policy").Range(),
					"the key has neither a policy nor an aws_kms_key_policy, so that IAM policies alone decide who may use and delete it. Write a key policy.")
			}
		}
	},
}
