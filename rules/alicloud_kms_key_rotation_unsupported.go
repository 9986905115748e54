package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSKeyRotationUnsupported = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_key_rotation_unsupported",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "rotation on a key that cannot rotate",
		What: "Reports `automatic_rotation = \"Enabled\"` on an asymmetric key, on one for `SIGN/VERIFY`, on one with imported material (`origin = \"EXTERNAL\"`), " +
			"and on one in a hardware instance. " + hardwareKeys,
		Why:     "KMS refuses the rotation policy. The key is created all the same, and Terraform fails on it from then on.",
		Sources: []string{alicloudKeyDocs, apiKeyRotation, apiCreateInstance},
	},
	Reads:    []*module.Type{alicloudKey, alicloudInstance},
	Language: ros,
	Run: func(p *rule.Pass) {
		for key := range p.Instances(alicloudKey) {
			rotation, obstacle := key.Attr("automatic_rotation"), alicloudObstacle(p, key)
			if rotation.Is("Enabled") == answer.Yes && obstacle.exists == answer.Yes {
				p.Report(key, rotation.Range(), fmt.Sprintf(
					"automatic_rotation is \"Enabled\", but KMS cannot rotate this key, since %s. Remove automatic_rotation and rotation_interval.", obstacle.why), key.Attr(obstacle.arguments[0]).Range())
			}
		}
	},
}
