package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSInstanceBinding = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_instance_binding",
		Severity: tflint.WARNING,
		Presets:  []rule.Preset{rule.PostMigration},
		Title:    "a key or secret whose KMS instance is not set",
		What: "Reports an `alicloud_kms_key` or `alicloud_kms_secret` without a `dkms_instance_id`. " +
			"One that a variable leaves empty is reported in a root configuration only: callers of a reusable module set it.",
		Why: "Without the argument a new key is a default key, which takes no key policy, and a new secret goes to no instance. " +
			"What is in an instance already is not moved or kept there by the configuration.",
		Sources: []string{migrationDocument, rosKey, alicloudKeyDocs, alicloudSecretDocs},
	},
	Reads: []string{module.AlicloudKey, module.AlicloudSecret, module.Settings},
	Run: func(p *rule.Pass) {
		for on := range p.Instances(module.AlicloudKey, module.AlicloudSecret) {
			if !bound(on, p.IsRoot) {
				p.Report(on, on.Attr("dkms_instance_id").Range(),
					"dkms_instance_id is not set, so that no KMS instance holds it by configuration. Set it to the ID of the instance.")
			}
		}
	},
}
