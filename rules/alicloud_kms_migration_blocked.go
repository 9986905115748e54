package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSMigrationBlocked = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_migration_blocked",
		Severity: tflint.WARNING,
		Presets:  []rule.Preset{rule.Migration},
		Title:    "a key or secret that cannot be migrated to KMS 3.0 as it is",
		What: "Reports keys with `automatic_rotation = \"Enabled\"` or with imported material (`origin = \"EXTERNAL\"`), and secrets with `enable_automatic_rotation = true`.\n\n" +
			"It is silent about what has a `dkms_instance_id`, or may have one, since that is migrated already, " +
			"and about rotation that `ignore_changes` covers: the configuration then does not say what the cloud has. " +
			"What only the cloud knows is not looked at: keys with several versions, and secrets whose names are taken in the instance.",
		Why: "The migration of a key or secret fails while it rotates, and KMS does not migrate material that you have imported. " +
			"Rotation has to be switched off, and that be applied, before the window of the migration. [From KMS 1.0 to KMS 3.0 without losing a key](../kms3-migration.md) says in which order.",
		Sources: []string{
			migrationDocument, migrationPlanning, migrationSecrets,
			"https://www.alibabacloud.com/help/en/kms/use-cases/migrate-cmks-in-default-kms-instances-to-your-kms-instances",
		},
	},
	Reads: []*module.Type{alicloudKey, alicloudSecret},
	Run: func(p *rule.Pass) {
		for on := range p.Instances(alicloudKey, alicloudSecret) {
			if on.Attr("dkms_instance_id").Empty() != answer.Yes {
				continue
			}
			if on.Type == alicloudSecret.Name {
				rotates(p, on, "secret", "enable_automatic_rotation", on.Attr("enable_automatic_rotation").True())
				continue
			}
			if origin := on.Attr("origin"); origin.Is("EXTERNAL") == answer.Yes {
				p.Report(on, origin.Range(), "origin is \"EXTERNAL\", and KMS does not migrate a key with imported material to KMS 3.0. "+
					"Make a new key in the instance, and encrypt the data under it.")
			} else {
				rotates(p, on, "key", "automatic_rotation", on.Attr("automatic_rotation").Is("Enabled"))
			}
		}
	},
}

// rotates reports a key or secret that an argument lets rotate.
func rotates(p *rule.Pass, on expr.Instance, kind, argument string, state answer.Answer) {
	rotation := on.Attr(argument)
	if state != answer.Yes || on.IgnoreChanges().Covers(argument) {
		return
	}
	p.Report(on, rotation.Range(), fmt.Sprintf(
		"%s is %s, and KMS does not migrate a %s to KMS 3.0 while it rotates. Turn rotation off and apply that before the migration; turn it on again after it.",
		argument, rotation, kind))
}
