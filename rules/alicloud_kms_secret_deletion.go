package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSSecretDeletion = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_secret_deletion",
		Severity: tflint.WARNING,
		Presets:  []rule.Preset{rule.PostMigration},
		Title:    "a secret that is deleted without a way back",
		What:     "Reports an `alicloud_kms_secret` with `force_delete_without_recovery = true`, and one whose `recovery_window_in_days` is outside 7 to 30 days while the deletion is not forced.",
		Why: "Without recovery, all versions of the secret are gone the moment that Terraform destroys or replaces it, as it does where a migrated secret is not prepared. " +
			"Else a deleted secret can be restored for as long as the recovery window says, 30 days by default.",
		Sources: []string{alicloudSecretDocs, "https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-deletesecret"},
	},
	Reads: []*module.Type{alicloudSecret.With("force_delete_without_recovery", "recovery_window_in_days")},
	Run: func(p *rule.Pass) {
		for secret := range p.Instances(alicloudSecret) {
			forced, window := secret.Attr("force_delete_without_recovery"), secret.Attr("recovery_window_in_days")
			switch {
			case forced.True() == answer.Yes:
				message := "force_delete_without_recovery is true, so that the secret is gone for good the moment that Terraform destroys or replaces it. Remove it: a deleted secret can then be restored for 30 days."
				if window.Set() == answer.Yes {
					message += " recovery_window_in_days is ignored beside it."
				}
				p.Report(secret, forced.Range(), message)
			case forced.True() == answer.No && window.Within(7, 30) == answer.No:
				p.Report(secret, window.Range(), fmt.Sprintf("recovery_window_in_days is %s, but must be %s, or KMS does not delete the secret.", window, days(7, 30)))
			}
		}
	},
}
