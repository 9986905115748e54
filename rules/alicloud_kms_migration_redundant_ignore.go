package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/edit"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSMigrationRedundantIgnore = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_migration_redundant_ignore",
		Severity: tflint.NOTICE,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key that ignores `dkms_instance_id` although no admitted provider version needs it",
		What: "From 1.235.0 on the provider takes a key's `dkms_instance_id` from the cloud where the configuration does not set it. " +
			"The rule reports the entry in a key's `ignore_changes` where every admitted version is above 1.235.0 and the argument is not set. " +
			"It never reports a secret: no release does the same for secrets, and without the entry Terraform would destroy them.",
		Why: "The entry says that something is at stake which is not, and hides a change of the argument that somebody means. Without it the plan of a migrated key is the same:\n\n" +
			"```text\n" +
			"No changes. Your infrastructure matches the configuration.\n" +
			"```",
		Fix:     "Removes the entry, and the list and the `lifecycle` block where nothing, not even a comment, is left in them. The plan stays the same.",
		Sources: []string{migrationDocument, alicloudKeyCode, alicloudSecretCode},
	},
	Reads: []*module.Type{alicloudKey},
	Run: func(p *rule.Pass) {
		// One instance that may have the argument is enough for the entry to have an effect.
		effective := map[*module.Resource]bool{}
		for key := range p.Instances(alicloudKey) {
			effective[key.Resource] = effective[key.Resource] || bound(key, p.Module().IsRoot)
		}
		for key := range p.Instances(alicloudKey) {
			ignore := key.IgnoreChanges()
			entry, listed := ignore.Entry("dkms_instance_id")
			if !listed || effective[key.Resource] || key.Versions().AdmitsBetween("0.0.0", afterSolution1) {
				continue
			}
			p.ReportFix(key, entry.Range, edit.RemoveIgnoreChanges(ignore, entry), fmt.Sprintf(
				"ignoring dkms_instance_id has no effect with the alicloud provider %s, which takes it from the cloud. Remove it from this key's ignore_changes.",
				key.Versions()))
		}
	},
}
