package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSKeyPolicyConflict = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_key_policy_conflict",
		Severity: tflint.WARNING,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "two policies for one key",
		What: "Reports an `aws_kms_key_policy` of a key that has a `policy` itself, or that another `aws_kms_key_policy` is for. " +
			"The rule is silent where the key ignores changes to its `policy`, where it cannot be known whether there are both, " +
			"and where they are in different Regions or of different provider configurations: replicas have one key ID.",
		Why:     "A key has one policy. Each of the two overwrites the other one, so that every apply changes the policy, and what holds is what was applied last. To remove an `aws_kms_key_policy` resets the key to the default policy.",
		Sources: []string{awsPolicyDocs, awsKeyDocs},
	},
	Reads: append([]*module.Type{awsPolicyDocument, awsAlias}, withRegion(awsPolicies)...),
	Run: func(p *rule.Pass) {
		first := map[string]expr.Instance{}
		for on := range p.Instances(awsKeyPolicy) {
			key, ok := keyOf(on.Attr("key_id"))
			if !ok || on.Counted() != answer.Yes || !together(key, on) {
				continue
			}
			earlier, twice := first[key.Address()]
			oneKey := !key.Repeated() || key.Key != cty.NilVal
			switch {
			case policy.Of(key).Set() == answer.Yes && !key.IgnoreChanges().Covers("policy"):
				p.Report(on, on.Attr("key_id").Range(), fmt.Sprintf(
					"%s has a policy of its own, so the two overwrite each other, and what was applied last holds. Remove one of them.", key.Address()), key.Attr("policy").Range())
			case !twice && oneKey:
				first[key.Address()] = on
			case twice && together(earlier, on):
				p.Report(on, on.Attr("key_id").Range(), fmt.Sprintf(
					"%s is for %s as well, so the two overwrite each other, and what was applied last holds. Remove one of them.", earlier.Address(), key.Address()), earlier.Attr("key_id").Range())
			}
		}
	},
}

// withRegion are the resource types with the Region that they are in.
func withRegion(types []*module.Type) []*module.Type {
	var with []*module.Type
	for _, t := range types {
		with = append(with, t.With("region"))
	}
	return with
}
