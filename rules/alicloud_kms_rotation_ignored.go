package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSRotationIgnored = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_rotation_ignored",
		Severity: tflint.NOTICE,
		Presets:  []rule.Preset{rule.PostMigration},
		Title:    "rotation that is configured and ignored at once",
		What:     "Reports a key with `automatic_rotation = \"Enabled\"` whose `ignore_changes` covers that argument.",
		Why: "Rotation has to be switched off before a key is migrated. While the entry is there, Terraform does not switch it on again: " +
			"the plan shows no change, and the key stays as it is for ever.",
		Sources: []string{migrationDocument, alicloudKeyDocs},
	},
	Reads: []*module.Type{alicloudKey},
	Run: func(p *rule.Pass) {
		for key := range p.Instances(alicloudKey) {
			ignore := key.IgnoreChanges()
			if !ignore.Covers("automatic_rotation") || key.Attr("automatic_rotation").Is("Enabled") != answer.Yes {
				continue
			}
			at := ignore.Expr.Range()
			if entry, ok := ignore.Entry("automatic_rotation"); ok {
				at = entry.Range
			}
			p.Report(key, at, "automatic_rotation is both configured and ignored, so Terraform will never turn rotation on for a key that exists. "+
				"Remove it from ignore_changes once the key is migrated.", key.Attr("automatic_rotation").Range())
		}
	},
}
