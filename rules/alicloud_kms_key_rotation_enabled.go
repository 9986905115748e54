package rules

import (
	"fmt"
	"strconv"
	"time"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/edit"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/interval"
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
			"Keys that cannot rotate are left alone: asymmetric ones, those for `SIGN/VERIFY`, those with imported material, disabled ones, and those in a hardware instance. " + hardwareKeys + "\n\n" +
			"Outside of instances KMS rotates keys once a year, and only with the value-added service for it (`alicloud_kms_value_added_service`), which is not looked at. The message says so.",
		Why: "A key that is never rotated encrypts everything under the same material. Whoever gets hold of it can read all of it.",
		Fix: "Writes `automatic_rotation = \"Enabled\"`, and `rotation_interval = \"" + yearInSeconds + "\"` where none is set, since KMS refuses one without the other. " +
			"That is the one interval that every key accepts, in the form in which the API gives it back; where `max_days` of `alicloud_kms_key_rotation_interval` is stricter, it is that long. " +
			"`terraform apply` then turns rotation on, which is what the rule asks for. A value that comes from a variable or a local is not replaced, and nothing is written where a variable decides whether the key can rotate, " +
			"or where `ignore_changes` covers `automatic_rotation`, so that Terraform would not turn it on for a key that exists. Outside of instances the apply fails without the value-added service.\n\nDo not apply it to keys that are still to be migrated to KMS 3.0: [none is migrated while it rotates](alicloud_kms_migration_blocked.md), nor once a rotation has given it several versions.",
		Sources: []string{rosKey, alicloudKeyDocs, apiKeyRotation, apiDescribeKey},
	},
	Reads:    []*module.Type{alicloudKey, alicloudInstance},
	Language: ros,
	Consults: []*rule.Rule{alicloudKMSKeyRotationInterval},
	Run: func(p *rule.Pass) {
		longest := rotationFor(p)
		for key := range p.Instances(alicloudKey) {
			rotation, length := key.Attr("automatic_rotation"), key.Attr("rotation_interval")
			obstacle := firstObstacle(alicloudObstacle(p, key), disabled(key))
			if rotation.Is("Enabled") != answer.No || obstacle.exists != answer.No {
				continue
			}
			message := fmt.Sprintf(`automatic_rotation is %s, so this key will never be rotated. Write automatic_rotation = "Enabled" and a rotation_interval.`, state(rotation))
			if !bound(key, p.Module().IsRoot) && !key.IgnoreChanges().Covers("dkms_instance_id") {
				message += " Outside of a KMS instance, KMS refuses that without its value-added service for key rotation."
			}
			arguments := []edit.Argument{{Name: "automatic_rotation", Value: `"Enabled"`, Written: rotation.Attribute()}}
			replaceable := literal(rotation)
			if length.Empty() == answer.Yes {
				arguments = append(arguments, edit.Argument{Name: "rotation_interval", Value: strconv.Quote(longest), Written: length.Attribute()})
				replaceable = replaceable && literal(length)
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

// rotationFor is the interval that is written for keys: a year, or what the
// options of alicloud_kms_key_rotation_interval allow nearest to it.
func rotationFor(p *rule.Pass) string {
	days := min(max(365, rotationIntervalMin.Of(p)), rotationIntervalMax.Of(p))
	return interval.Seconds(time.Duration(days) * interval.Day)
}
