package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var rotationPeriodMin, rotationPeriodMax = rule.Days("period", [2]int{90, 2560}, [2]int{90, 2560}, [2]int{180, 365})

var awsKMSKeyRotationPeriod = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_key_rotation_period",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a rotation period that is not 90 to 2560 days, or without effect",
		What:     "Reports a `rotation_period_in_days` outside the range, and one on a key without `enable_key_rotation = true`.",
		Why:      "KMS refuses a period outside the range. Without rotation the period means nothing, although it reads as if the key rotated.",
		Options:  []rule.Option{rotationPeriodMin, rotationPeriodMax},
		Sources:  []string{awsRotation, awsKeyDocs},
	},
	Reads: []*module.Type{awsKey},
	Run: func(p *rule.Pass) {
		shortest, longest := rotationPeriodMin.Of(p), rotationPeriodMax.Of(p)
		for key := range p.Instances(awsKey) {
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
				if obstacle := awsObstacle(key); obstacle.exists == answer.Yes {
					advice = fmt.Sprintf("KMS cannot rotate it, since %s. Remove rotation_period_in_days.", obstacle.why)
				}
				p.Report(key, period.Range(), fmt.Sprintf(
					"rotation_period_in_days is %s, but enable_key_rotation is not true, so this key will never be rotated. %s", period, advice), rotation.Range())
			}
		}
	},
}
