package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSPolicyDocument = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_policy_document",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a policy of a key or a secret that KMS refuses",
		What: "Reads the `policy` of every `alicloud_kms_key` and `alicloud_kms_secret`, however it is written: JSON, `jsonencode`, `alicloud_ram_policy_document`. " +
			"Reports one that is not JSON, has another `Version` than `\"1\"`, no statement, an unknown element (`NotAction`, `NotPrincipal` and `NotResource` are none here), or more than 32,768 bytes; and statements with a `Sid` of more than " +
			"128 characters or of others than letters, digits, spaces and `_/+=.@-`, without an `Effect` of `Allow` or `Deny`, without a `Principal.RAM`, without an `Action` or a `Resource` or with an empty one, " +
			"with an action that does not start with `kms:`, or with another `Resource` than `\"*\"`.",
		Why:     "KMS refuses such a policy when Terraform applies it, after the key or the secret has been created with the default policy.",
		Sources: []string{apiKeyPolicy, apiSecretPolicy, alicloudKeyPolicies, alicloudConditions, rosKey},
	},
	Reads: readsPolicies(alicloudPolicies),
	Run: func(p *rule.Pass) {
		reportPolicies(p, alicloudPolicies, func(_ module.Instance, d *policy.Document) []policy.Finding {
			return d.CheckAlicloud()
		})
	},
}
