package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSKeyRotationPeriod = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_key_rotation_period",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a rotation period that is not 90 to 2560 days, or without effect",
		What:     "Reports a `rotation_period_in_days` outside the range, and one on a key without `enable_key_rotation = true`.",
		Why:      "KMS refuses a period outside the range. Without rotation the period means nothing, although it reads as if the key rotated.",
		Options: []rule.Option{
			{Name: "min_days", Says: "The shortest period that is right.", Default: 90, Example: 180, Min: 90, Max: 2560},
			{Name: "max_days", Says: "The longest period that is right.", Default: 2560, Example: 365, Min: 90, Max: 2560},
		},
		Sources: []string{awsRotation, awsKeyDocs},
	},
	Reads: []string{module.AWSKey},
	Run: func(p *rule.Pass) {
		shortest, longest := p.Int("min_days"), p.Int("max_days")
		for key := range p.Instances(module.AWSKey) {
			period, rotation := key.Attr("rotation_period_in_days"), key.Attr("enable_key_rotation")
			if period.Within(shortest, longest) == answer.No {
				refused := ""
				if period.Within(90, 2560) == answer.No {
					refused = ", or KMS refuses it"
				}
				p.Report(key, period.Range(), fmt.Sprintf(
					"rotation_period_in_days is %s, but must be %s%s.", period, days(shortest, longest), refused))
			} else if period.Set() == answer.Yes && rotation.True() == answer.No {
				advice := "Write enable_key_rotation = true."
				if obstacle := awsObstacle(key); obstacle.known == answer.Yes {
					advice = fmt.Sprintf("KMS cannot rotate it, since %s. Remove rotation_period_in_days.", obstacle.why)
				}
				p.Report(key, period.Range(), fmt.Sprintf(
					"rotation_period_in_days is %s, but enable_key_rotation is not true, so this key will never be rotated. %s", period, advice), rotation.Range())
			}
		}
	},
}
