package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

// deletionProtectionAdded is the first release with deletion_protection on keys.
const deletionProtectionAdded = "1.240.0"

var alicloudKMSKeyDeletionProtection = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_key_deletion_protection",
		Severity: tflint.NOTICE,
		Title:    "a key without deletion protection",
		What: "Reports an `alicloud_kms_key` without `deletion_protection = \"Enabled\"`. It is silent where `lifecycle.prevent_destroy` is true, where `ignore_changes` covers the argument, " +
			"and where every admitted provider version is below " + deletionProtectionAdded + ", which has no such argument.",
		Why: "With deletion protection the cloud itself refuses to schedule a key for deletion, whoever asks: a wrong plan, a removed block, somebody in the console. " +
			"It is the last line against the destruction that the migration rules warn of. To delete such a key on purpose, switch the protection off and apply that first.",
		Sources: []string{rosKey, alicloudKeyDocs, "https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-setdeletionprotection"},
	},
	Reads:    []*module.Type{alicloudKey.With("deletion_protection")},
	Language: ros,
	Run: func(p *rule.Pass) {
		for key := range p.Instances(alicloudKey) {
			protection := key.Attr("deletion_protection")
			if protection.Is("Enabled") != answer.No || key.PreventsDestroy() != answer.No ||
				key.IgnoreChanges().Covers("deletion_protection") || !key.Versions().AdmitsFrom(deletionProtectionAdded) {
				continue
			}
			p.Report(key, protection.Range(), fmt.Sprintf(
				`deletion_protection is %s, so that a wrong plan can schedule this key for deletion. Write deletion_protection = "Enabled", or lifecycle.prevent_destroy = true.`, state(protection)))
		}
	},
}
