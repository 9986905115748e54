package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSSecretPolicy = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_secret_policy",
		Severity: tflint.WARNING,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a secret without a policy",
		What: "Reports an `alicloud_kms_secret` without a `policy`. It is silent where every admitted provider version is below " + policyAdded +
			", which has no such argument.",
		Why:     "Without a policy, whoever has `kms:*` in a RAM policy of the account may read and delete the secret.",
		Sources: []string{migrationDocument, alicloudSecretDocs},
	},
	Reads: []*module.Type{alicloudSecret, alicloudPolicyDocument},
	Run: func(p *rule.Pass) {
		reportWithoutPolicy(p, alicloudSecret, "secret")
	},
}
