package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
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
		What: "Reports an `aws_kms_key`, `aws_kms_external_key`, `aws_kms_replica_key` or `aws_kms_replica_external_key` that has no `policy` and to which no `aws_kms_key_policy` of the module refers: " +
			"directly, by index, through `for_each`, through a local or through an `aws_kms_alias`; and an `aws_kms_key_policy` with an empty `policy`, which Terraform refuses. It is silent where the key of an `aws_kms_key_policy` cannot be known, " +
			"since it comes from another resource, a data source or a module; and where `policy` is an input variable with the default `null` or `\"\"` in a module that is no root configuration: there the caller decides.",
		Why: "KMS then attaches its default policy, which lets every principal of the account use and administer the key " +
			"as soon as an IAM policy says so. A replica gets it too: it does not take over its primary's policy.",
		Sources: []string{awsDefault, awsKeyPolicies, awsPolicyDocs, awsReplicas},
	},
	Reads: append(readsPolicies(awsPolicies), awsAlias),
	Run: func(p *rule.Pass) {
		for key := range p.Instances(awsKeys...) {
			if policy.Of(withSwitch(key, key)).Set() != answer.No || policyLeftToCaller(key) {
				continue
			}
			for _, instance := range unreferenced(key, awsKeyPolicy, "key_id") {
				p.Report(instance, key.Attr("policy").Range(), withoutPolicy(instance))
			}
		}
		for on := range p.Instances(awsKeyPolicy) {
			if written := on.Attr("policy"); written.Attribute() != nil && written.Empty() == answer.Yes && !policyLeftToCaller(on) {
				p.Report(on, written.Range(), fmt.Sprintf("policy is %s, so Terraform refuses it. Write a key policy.", written))
			}
		}
	},
}

// withoutPolicy says what a key without a policy comes to.
func withoutPolicy(key expr.Instance) string {
	kind, so, advice := "key", "so that IAM policies alone decide who may use and delete it", "Write a key policy"
	if key.Type == awsReplicaKey.Name || key.Type == awsReplicaExternalKey.Name {
		kind, so, advice = "replica", "so that it gets AWS's default policy, not its primary's, and IAM policies alone decide who may use and delete it", "Write a key policy, such as the primary's"
	}
	for _, attached := range key.Module().Resources(awsKeyPolicy.Name) {
		keyID := key.Reader().Instance(module.Instance{Resource: attached}).Attr("key_id")
		if len(attached.All()) == 0 && awsAliases.Of(keyID).Include(key.Instance) != answer.No {
			return fmt.Sprintf("the %s has no policy, since there is no instance of %s, %s. %s.", kind, attached.Address(), so, advice)
		}
	}
	return fmt.Sprintf("the %s has neither a policy nor an aws_kms_key_policy, %s. %s.", kind, so, advice)
}
