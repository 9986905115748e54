package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var rotationIntervalMin, rotationIntervalMax = rule.Days("interval", [2]int{7, 730}, [2]int{7, 730}, [2]int{30, 365})

var alicloudKMSKeyRotationInterval = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_key_rotation_interval",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key's rotation interval that is missing, malformed or out of bounds",
		What: "`rotation_interval` is an integer and a unit (`d`, `h`, `m` or `s`) that make 7 to 730 days. It is required where `automatic_rotation` is `\"Enabled\"`, unless the key cannot rotate at all.\n\n" +
			"The documents disagree about the longest interval: ROS and the English API reference say 730 days, the provider's documentation and the Chinese one 365 days for a key of a software instance, " +
			"exactly 365 days for one in no instance, and none for one in a hardware instance. Above 365 days a key is therefore reported only where its `dkms_instance_id` refers to a software instance " +
			"(an `alicloud_kms_instance` of the module with `product_version = \"3\"`). Set `max_days = 365` to have them all reported. " +
			"Rotation of a key in a hardware instance is a matter of `alicloud_kms_key_rotation_unsupported`.",
		Why:     "KMS refuses the rotation policy, and Terraform stops half way: the key is there, and does not rotate.",
		Options: []rule.Option{rotationIntervalMin, rotationIntervalMax},
		Sources: []string{rosKey, alicloudKeyDocs, apiKeyRotation, apiCreateInstance},
	},
	Reads:    []*module.Type{alicloudKey, alicloudInstance},
	Language: ros,
	Run: func(p *rule.Pass) {
		wanted := days(rotationIntervalMin.Of(p), rotationIntervalMax.Of(p))
		for key := range p.Instances(alicloudKey) {
			length, rotation := key.Attr("rotation_interval"), key.Attr("automatic_rotation")
			accepted, described := acceptedIntervals(p, key)
			problem := rotationInterval(length, rotation.Is("Enabled"), wanted, accepted, described)
			if length.Empty() == answer.No && problem != "" {
				p.Report(key, length.Range(), problem)
			}
			if length.Empty() == answer.Yes && rotation.Is("Enabled") == answer.Yes && alicloudObstacle(p, key).exists != answer.Yes {
				p.Report(key, length.Range(), fmt.Sprintf(
					"automatic_rotation is \"Enabled\" without a rotation_interval, which KMS refuses. Write one, such as %q.", yearInSeconds), rotation.Range())
			}
		}
	},
}

// acceptedIntervals are those that KMS takes for a key, and which keys these are.
func acceptedIntervals(p *rule.Pass, key expr.Instance) (accepted lengths, described string) {
	if editionOf(p, key) == software {
		return days(7, 365), " for a key in a software instance"
	}
	return days(7, 730), ""
}
