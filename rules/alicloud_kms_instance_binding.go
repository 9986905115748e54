package rules

import (
	"fmt"

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
			"One that a variable leaves empty is reported in a root configuration only: callers of a reusable module set it. " +
			"It is silent where every admitted provider version is below " + instanceIDAdded + ", which has no such argument.",
		Why: "Without the argument a new key is a default key, which takes no key policy, and a new secret is in no instance. " +
			"The configuration does not say where a key or secret that was migrated belongs either, so that nobody can make it again from it.",
		Sources: []string{migrationDocument, rosKey, alicloudKeyDocs, alicloudSecretDocs},
	},
	Reads:    append([]*module.Type{alicloudKey, alicloudSecret}, alicloudSources...),
	Language: ros,
	Run: func(p *rule.Pass) {
		for on := range p.Instances(alicloudKey, alicloudSecret) {
			if bound(on, p.Module().IsRoot) || !on.Versions().AdmitsFrom(instanceIDAdded) {
				continue
			}
			consequence := "create this secret outside of any KMS instance"
			if on.Type == alicloudKey.Name {
				consequence = "create this key outside of any KMS instance, where it takes no key policy"
			}
			p.Report(on, on.Attr("dkms_instance_id").Range(), fmt.Sprintf(
				"dkms_instance_id is not set, so Terraform will %s. Set it to the ID of the instance.", consequence))
		}
	},
}
