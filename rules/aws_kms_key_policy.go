package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSKeyPolicy = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_key_policy",
		Severity: tflint.WARNING,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key without a key policy",
		What: "Reports an `aws_kms_key` that has no `policy` and to which no `aws_kms_key_policy` of the module refers: " +
			"directly, by index, through `for_each`, through a local, or through an `aws_kms_alias`.",
		Why: "KMS then attaches its default policy, which lets every principal of the account use and administer the key " +
			"as soon as an IAM policy says so.",
		Sources: []string{awsDefault, awsKeyPolicies, awsPolicyDocs},
	},
	Reads: []string{module.AWSKey, module.AWSKeyPolicy},
	Run: func(p *rule.Pass) {
		for key := range p.Instances(module.AWSKey) {
			if policy := key.Attr("policy"); policy.Empty() == answer.Yes && !hasKeyPolicy(p.Module, key.Resource) {
				p.Report(key, policy.Range(),
					"the key has neither a policy nor an aws_kms_key_policy, so that IAM policies alone decide who may use and delete it. Write a key policy.")
			}
		}
	},
}

// hasKeyPolicy reports whether an aws_kms_key_policy is, or may be, attached
// to the key. One that is attached through an alias may be.
func hasKeyPolicy(m *module.Module, key *module.Resource) bool {
	for policy := range m.Resources(module.AWSKeyPolicy) {
		if policy.RefersTo("key_id", key.Type, key.Name) || policy.RefersTo("key_id", "aws_kms_alias", "") {
			return true
		}
	}
	return false
}
