package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/edit"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSKeyRotationEnabled = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_key_rotation_enabled",
		Severity: tflint.WARNING,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key that can rotate and does not",
		What: "Reports an `alicloud_kms_key` without `automatic_rotation = \"Enabled\"`. " +
			"Keys that cannot rotate are left alone: asymmetric ones, those for `SIGN/VERIFY`, those with imported material, and disabled ones. " +
			"So are keys with `protection_level = \"HSM\"` in a KMS instance: the editions of the API reference disagree on whether a hardware instance rotates keys.",
		Why: "A key that is never rotated encrypts everything under the same material. Whoever gets hold of it can read all of it.",
		Fix: "Writes `automatic_rotation = \"Enabled\"`, and `rotation_interval = \"90d\"` where none is set, since KMS refuses one without the other. " +
			"`terraform apply` then turns rotation on, which is what the rule asks for. A value that comes from a variable or a local is not replaced, and nothing is written where a variable decides whether the key can rotate, " +
			"or where `ignore_changes` covers `automatic_rotation`, so that Terraform would not turn it on for a key that exists.",
		Sources: []string{rosKey, alicloudKeyDocs, apiKeyRotation},
	},
	Reads: []*module.Type{alicloudKey},
	Run: func(p *rule.Pass) {
		for key := range p.Instances(alicloudKey) {
			rotation, interval := key.Attr("automatic_rotation"), key.Attr("rotation_interval")
			obstacle := firstObstacle(alicloudObstacle(key), disabled(key))
			if rotation.Is("Enabled") != answer.No || obstacle.exists != answer.No {
				continue
			}
			state := "is not set"
			if rotation.Set() == answer.Yes {
				state = fmt.Sprintf("is %s", rotation)
			}
			message := fmt.Sprintf(`automatic_rotation %s, so this key will never be rotated. Write automatic_rotation = "Enabled" and a rotation_interval.`, state)
			arguments := []edit.Argument{{Name: "automatic_rotation", Value: `"Enabled"`, Written: rotation.Attribute()}}
			replaceable := literal(rotation)
			if interval.Empty() == answer.Yes {
				arguments = append(arguments, edit.Argument{Name: "rotation_interval", Value: `"90d"`, Written: interval.Attribute()})
				replaceable = replaceable && literal(interval)
			}
			switch {
			case key.IgnoreChanges().Covers("automatic_rotation"):
				p.Report(key, rotation.Range(), message+" Since ignore_changes covers it, Terraform will turn rotation on for a new key only.")
			case !replaceable || obstacle.varies(key):
				p.Report(key, rotation.Range(), message)
			default:
				p.ReportFix(key, rotation.Range(), edit.SetArguments(key.Header(), arguments...), message)
			}
		}
	},
}
