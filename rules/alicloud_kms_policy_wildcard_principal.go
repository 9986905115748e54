package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSPolicyWildcardPrincipal = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_policy_wildcard_principal",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a policy that allows everybody to use or change a key or a secret",
		What: "Reports a statement with the effect `Allow` for the RAM principal `*` or `acs:ram::*:…`, unless a condition on `acs:SourceVpc` or `acs:SourceIp` narrows " +
			"who may call, or a `Deny` takes everything away from all others. `acs:CurrentTime`, `acs:SecureTransport` and `acs:MFAPresent` narrow nothing, nor do addresses wider than /8 (IPv6: /32), but for private ones; " +
			"keys that are not known here are given the benefit of the doubt. `acs:ram::<account>:*`, as in the default policy, is everybody in one account: never a finding. Nor is a wildcard in a `Deny`.",
		Why: "Everybody means every user and role in every Alibaba Cloud account, who then needs no permission from you " +
			"but one from their own account to read what the key or the secret protects.",
		Sources: []string{alicloudKeyPolicies, alicloudSecretPolicies, alicloudConditions, apiKeyPolicy},
	},
	Reads: readsPolicies(alicloudPolicies),
	Run: func(p *rule.Pass) {
		reportApplicable(p, alicloudPolicies, checkedAlicloud, func(_ expr.Instance, d *policy.Document) []policy.Finding {
			return publicStatements(d, func(*policy.Statement) string {
				return "Name the accounts, users or roles, such as acs:ram::123456789012****:user/name."
			})
		})
	},
}
