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
		What: "Reports an `alicloud_kms_secret` in a KMS instance that has no `policy`: one whose `dkms_instance_id` is set, cannot be known, " +
			"or is in `ignore_changes`, as after a migration. Policies take effect in instances only, so that the rule is silent about a secret that is in none: " +
			"there, see `alicloud_kms_instance_binding`. It is silent, too, where `ignore_changes` covers `policy`, and where every admitted provider version is below " + policyAdded +
			", which has no such argument; and in a reusable module whose variable for the policy is empty by default, since its callers decide.",
		Why:     "Without a policy, whoever has `kms:*` in a RAM policy of the account may read and delete the secret.",
		Sources: []string{migrationDocument, alicloudSecretDocs, apiSecretPolicy},
	},
	Reads:    []*module.Type{alicloudSecret, alicloudPolicyDocument},
	Language: ros,
	Run: func(p *rule.Pass) {
		reportWithoutPolicy(p, alicloudSecret, "secret")
	},
}
