package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/edit"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSKeyRotationUnsupported = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_key_rotation_unsupported",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "rotation on a key that cannot rotate",
		What:     "Reports `enable_key_rotation = true` on an asymmetric or HMAC key, and on one in a custom or external key store.",
		Why:      "KMS refuses the call with UnsupportedOperationException after it has created the key, and Terraform stops half way.",
		Fix: "Removes `enable_key_rotation`, whose default is false, and `rotation_period_in_days`. " +
			"Nothing is removed where `enable_key_rotation` comes from a variable or a local, or where a variable decides whether the key can rotate: " +
			"with another value, it can.",
		Sources: []string{awsRotation, awsKeyDocs},
	},
	Reads: []*module.Type{awsKey},
	Run: func(p *rule.Pass) {
		for key := range p.Instances(awsKey) {
			rotation, obstacle := key.Attr("enable_key_rotation"), awsObstacle(key)
			if rotation.True() != answer.Yes || obstacle.exists != answer.Yes {
				continue
			}
			message := fmt.Sprintf("enable_key_rotation is true, but KMS cannot rotate this key, since %s. Remove enable_key_rotation.", obstacle.why)
			if !literal(rotation) || obstacle.varies(key) {
				p.Report(key, rotation.Range(), message, key.Attr(obstacle.arguments[0]).Range())
				continue
			}
			remove := []*hclext.Attribute{rotation.Attribute()}
			if period := key.Attr("rotation_period_in_days").Attribute(); period != nil {
				remove = append(remove, period)
			}
			p.ReportFix(key, rotation.Range(), edit.RemoveArguments(remove...), message, key.Attr(obstacle.arguments[0]).Range())
		}
	},
}
