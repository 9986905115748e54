package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSKeyPolicy = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_key_policy",
		Severity: tflint.WARNING,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key without a policy",
		What: "Reports an `alicloud_kms_key` without a `policy`. It is silent where every admitted provider version is below " + policyAdded +
			", which has no such argument.",
		Why:     "Without a policy, whoever has `kms:*` in a RAM policy of the account may use and delete the key.",
		Sources: []string{migrationDocument, rosKey, alicloudKeyPolicies, alicloudKeyDocs},
	},
	Reads: []*module.Type{alicloudKey, alicloudPolicyDocument},
	Run: func(p *rule.Pass) {
		reportWithoutPolicy(p, alicloudKey, "key")
	},
}
