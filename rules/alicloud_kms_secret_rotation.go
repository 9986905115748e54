package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSSecretRotation = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_secret_rotation",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "rotation of a secret that KMS refuses",
		What: "Reports `enable_automatic_rotation = true` on a secret of type `Generic`, which is the default, and a `rotation_interval` that is malformed, " +
			"outside 6 hours to 365 days, or missing while rotation is on.",
		Why:     "KMS does not know how to make a new value for a generic secret. It refuses the rotation policy, and the secret is never rotated.",
		Sources: []string{alicloudSecretDocs, apiSecretRotation},
	},
	Reads:    []*module.Type{alicloudSecret},
	Language: ros,
	Run: func(p *rule.Pass) {
		for secret := range p.Instances(alicloudSecret) {
			rotation, length := secret.Attr("enable_automatic_rotation"), secret.Attr("rotation_interval")
			if problem := rotationInterval(length, rotation.True(), secretRotation, secretRotation, ""); length.Empty() == answer.No && problem != "" {
				p.Report(secret, length.Range(), problem)
			}
			if rotation.True() != answer.Yes {
				continue
			}
			if generic(secret) == answer.Yes {
				p.Report(secret, rotation.Range(), "enable_automatic_rotation is true, but KMS cannot rotate a Generic secret. Remove it or choose another secret_type.", secret.Attr("secret_type").Range())
			} else if length.Empty() == answer.Yes {
				p.Report(secret, length.Range(), "enable_automatic_rotation is true without a rotation_interval, which KMS refuses. Write one, such as \"2592000s\".", rotation.Range())
			}
		}
	},
}

// generic answers whether a secret is of the type that KMS cannot rotate, the default.
func generic(secret expr.Instance) answer.Answer {
	return secret.Attr("secret_type").Or("Generic").Is("Generic")
}
