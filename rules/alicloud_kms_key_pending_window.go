package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var pendingWindowMin, pendingWindowMax = rule.Days("window", [2]int{7, 366}, [2]int{7, 30}, [2]int{14, 366})

var alicloudKMSKeyPendingWindow = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_key_pending_window",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key's pending window that is not 7 to 30 days",
		What: "Looks at `pending_window_in_days` and at `deletion_window_in_days`, its name before provider 1.85.0. " +
			"The provider accepts up to 366 days; raise `max_days` where that is what you want.",
		Why:     "The window is the only time in which the deletion of a key can be taken back. Outside the range the key cannot be created or deleted.",
		Options: []rule.Option{pendingWindowMin, pendingWindowMax},
		Sources: []string{rosKey, alicloudKeyDocs},
	},
	Reads: []*module.Type{alicloudKey},
	Run: func(p *rule.Pass) {
		shortest, longest := pendingWindowMin.Of(p), pendingWindowMax.Of(p)
		for key := range p.Instances(alicloudKey) {
			for _, name := range []string{"pending_window_in_days", "deletion_window_in_days"} {
				if window := key.Attr(name); window.Within(shortest, longest) == answer.No {
					p.Report(key, window.Range(), fmt.Sprintf(
						"%s is %s, but must be %s, the time in which the key's deletion can be taken back.", name, window, days(shortest, longest)))
				}
			}
		}
	},
}
