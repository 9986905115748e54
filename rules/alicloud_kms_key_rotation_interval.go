package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
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
		What: "`rotation_interval` is an integer and a unit (`d`, `h`, `m` or `s`) that make 7 to 730 days. It is required where `automatic_rotation` is `\"Enabled\"`, unless the key cannot rotate at all. " +
			"Note that the API reference of keys in a software instance says 7 to 365 days: set `max_days` where that holds for you.",
		Why:     "KMS refuses the rotation policy, and Terraform stops half way: the key is there, and does not rotate.",
		Options: []rule.Option{rotationIntervalMin, rotationIntervalMax},
		Sources: []string{rosKey, alicloudKeyDocs, apiKeyRotation},
	},
	Reads: []*module.Type{alicloudKey},
	Run: func(p *rule.Pass) {
		wanted := days(rotationIntervalMin.Of(p), rotationIntervalMax.Of(p))
		for key := range p.Instances(alicloudKey) {
			length, rotation := key.Attr("rotation_interval"), key.Attr("automatic_rotation")
			if problem := rotationInterval(length, rotation.Is("Enabled"), wanted, days(7, 730)); length.Empty() == answer.No && problem != "" {
				p.Report(key, length.Range(), problem)
			}
			if length.Empty() == answer.Yes && rotation.Is("Enabled") == answer.Yes && alicloudObstacle(key).exists != answer.Yes {
				p.Report(key, length.Range(), "automatic_rotation is \"Enabled\" without a rotation_interval, which KMS refuses. Write one, such as \"90d\".", rotation.Range())
			}
		}
	},
}
