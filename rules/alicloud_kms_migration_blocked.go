package rules

import (
	"fmt"

	"github.com/hashicorp/hcl/v2"
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
			if at, why := migrationObstacle(on); why != "" {
				p.Report(on, at, why)
			}
		}
	},
}

// migrationObstacle is what keeps a key or secret from being migrated, and where
// that is written, "" where nothing does.
func migrationObstacle(on expr.Instance) (at hcl.Range, why string) {
	kind, argument, enabled := "key", "automatic_rotation", "Enabled"
	if on.Type == alicloudSecret.Name {
		kind, argument, enabled = "secret", "enable_automatic_rotation", "true"
	}
	switch {
	case on.Attr("dkms_instance_id").Empty() != answer.Yes:
		return at, ""
	case on.Type == alicloudKey.Name && on.Attr("origin").Is("EXTERNAL") == answer.Yes:
		return on.Attr("origin").Range(), "origin is \"EXTERNAL\", and KMS does not migrate a key with imported material to KMS 3.0. " +
			"Make a new key in the instance, and encrypt the data under it."
	case on.Attr(argument).Is(enabled) != answer.Yes, on.IgnoreChanges().Covers(argument):
		return at, ""
	}
	return on.Attr(argument).Range(), fmt.Sprintf(
		"%s is %s, and KMS does not migrate a %s to KMS 3.0 while it rotates. Turn rotation off and apply that before the migration; turn it on again after it.",
		argument, on.Attr(argument), kind)
}
