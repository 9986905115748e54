package rules

import (
	"slices"

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
	Reads: []string{module.AWSKey, module.AWSKeyPolicy, module.PolicyDocuments},
	Run: func(p *rule.Pass) {
		hasPolicy := keysWithPolicy(p.Module)
		for key := range p.Instances(module.AWSKey) {
			if policy.Of(key).Set() == answer.No && !hasPolicy(key.Resource) {
				p.Report(key, key.Attr("policy").Range(),
					"the key has neither a policy nor an aws_kms_key_policy, so that IAM policies alone decide who may use and delete it. Write a key policy.")
			}
		}
	},
}

// keysWithPolicy tells the keys to which an aws_kms_key_policy is, or may be,
// attached. One that names no key, but something that can have the ID of any,
// such as an alias, a data source or a module, may be for any of them.
func keysWithPolicy(m *module.Module) (has func(*module.Resource) bool) {
	attached, toAny := map[string]bool{}, false
	for policy := range m.Resources(module.AWSKeyPolicy) {
		named, unknown := false, false
		for target, name := range policy.Targets("key_id") {
			if target == module.AWSKey {
				attached[name], named = true, true
			} else if !slices.Contains(notKeys, target) {
				unknown = true
			}
		}
		toAny = toAny || unknown && !named
	}
	return func(key *module.Resource) bool { return toAny || attached[key.Name] }
}

// notKeys are what a reference starts with that has the ID of no aws_kms_key of
// the module: other keys, and what is given to the module or is none at all.
var notKeys = []string{
	module.AWSExternalKey, module.AWSReplicaKey, module.AWSReplicaExternalKey,
	"var", "each", "count", "path", "terraform",
}
