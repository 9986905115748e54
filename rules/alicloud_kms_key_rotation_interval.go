package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSKeyRotationInterval = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_key_rotation_interval",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key's rotation interval that is missing, malformed or out of bounds",
		What: "`rotation_interval` is an integer and a unit (`d`, `h`, `m` or `s`) that make 7 to 730 days. It is required where `automatic_rotation` is `\"Enabled\"`, unless the key cannot rotate at all. " +
			"Note that the API reference of keys in a software instance says 7 to 365 days: set `max_days` where that holds for you.",
		Why: "KMS refuses the rotation policy, and Terraform stops half way: the key is there, and does not rotate.",
		Options: []rule.Option{
			{Name: "min_days", Says: "The shortest interval that is right.", Default: 7, Example: 30, Min: 7, Max: 730},
			{Name: "max_days", Says: "The longest interval that is right.", Default: 730, Example: 365, Min: 7, Max: 730},
		},
		Sources: []string{rosKey, alicloudKeyDocs, apiKeyRotation},
	},
	Reads: []string{module.AlicloudKey},
	Run: func(p *rule.Pass) {
		wanted := days(p.Int("min_days"), p.Int("max_days"))
		for key := range p.Instances(module.AlicloudKey) {
			length, rotation := key.Attr("rotation_interval"), key.Attr("automatic_rotation")
			if problem := rotationInterval(length, rotation.Is("Enabled"), wanted, days(7, 730)); length.Empty() == answer.No && problem != "" {
				p.Report(key, length.Range(), problem)
			}
			if length.Empty() == answer.Yes && rotation.Is("Enabled") == answer.Yes && alicloudObstacle(key).known != answer.Yes {
				p.Report(key, length.Range(), "automatic_rotation is \"Enabled\" without a rotation_interval, which KMS refuses. Write one, such as \"90d\".", rotation.Range())
			}
		}
	},
}
