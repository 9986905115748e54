package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

// instanceProtectionAdded is the first release with deletion_protection on instances.
const instanceProtectionAdded = "1.277.0"

var alicloudKMSInstanceDeletion = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_instance_deletion",
		Severity: tflint.WARNING,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a KMS instance that Terraform can release, with every key and secret in it",
		What: "Reports an `alicloud_kms_instance` with neither `lifecycle.prevent_destroy = true` nor `deletion_protection = true` (provider " + instanceProtectionAdded + "). " +
			"Where `force_delete_without_backup` is `\"true\"` it says so, there.",
		Why: "An instance is released at once: no pending window, no recovery. What was encrypted under its keys cannot be read any more, and its secrets are gone. " +
			"That happens on `terraform destroy`, and whenever `vpc_id`, `vswitch_ids`, `zone_ids` or `payment_type` changes, since these arguments force replacement. " +
			"Only KMS's refusal to release an instance without a backup stands between, and `force_delete_without_backup` takes that away.",
		Sources: []string{alicloudInstanceDocs, "https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-releasekmsinstance"},
	},
	Reads: []*module.Type{alicloudInstance.With("deletion_protection", "force_delete_without_backup")},
	Run: func(p *rule.Pass) {
		for instance := range p.Instances(alicloudInstance) {
			if instance.PreventsDestroy() != answer.No || instance.Attr("deletion_protection").True() != answer.No {
				continue
			}
			advice := "Write deletion_protection = true, or lifecycle.prevent_destroy = true."
			if !instance.Versions().AdmitsFrom(instanceProtectionAdded) {
				advice = "Write lifecycle.prevent_destroy = true."
			}
			if forced := instance.Attr("force_delete_without_backup"); forced.True() == answer.Yes {
				p.Report(instance, forced.Range(), fmt.Sprintf("force_delete_without_backup is %s, so that terraform destroy, or a change of its network, "+
					"releases this KMS instance with every key and secret in it at once, and without a backup. Remove it. %s", forced, advice))
				continue
			}
			p.Report(instance, instance.Header(), "terraform destroy, or a change of vpc_id, vswitch_ids, zone_ids or payment_type, "+
				"releases this KMS instance with every key and secret in it at once. "+advice, instance.Attr("deletion_protection").Range())
		}
	},
}
