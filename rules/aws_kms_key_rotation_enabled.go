package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/edit"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSKeyRotationEnabled = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_key_rotation_enabled",
		Severity: tflint.WARNING,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key that can rotate and does not",
		What: "Reports an `aws_kms_key` without `enable_key_rotation = true`. Keys that cannot rotate automatically are left alone: " +
			"asymmetric and HMAC keys, and those in a custom or external key store. So are keys with `is_enabled = false`.",
		Why: "A key that is never rotated encrypts everything under the same material. " +
			"Rotation changes neither the key's ARN nor what can be decrypted.",
		Fix: "Writes `enable_key_rotation = true`. `terraform apply` then turns rotation on, which is what the rule asks for. " +
			"A value that comes from a variable or a local is not replaced, and nothing is written where a variable decides whether the key can rotate.",
		Sources: []string{awsRotation, awsKeyDocs},
	},
	Reads: []*module.Type{awsKey},
	Run: func(p *rule.Pass) {
		for key := range p.Instances(awsKey) {
			rotation, obstacle := key.Attr("enable_key_rotation"), awsObstacle(key)
			if rotation.True() != answer.No || obstacle.exists != answer.No || key.Attr("is_enabled").False() != answer.No {
				continue
			}
			message := fmt.Sprintf("enable_key_rotation is %s, so this key will never be rotated. Write enable_key_rotation = true.", state(rotation))
			if !literal(rotation) || obstacle.varies(key) {
				p.Report(key, rotation.Range(), message)
				continue
			}
			fix := edit.SetArguments(key.Header(), edit.Argument{Name: "enable_key_rotation", Value: "true", Written: rotation.Attribute()})
			p.ReportFix(key, rotation.Range(), fix, message)
		}
	},
}
