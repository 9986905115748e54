package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var (
	pendingWindowMin, pendingWindowMax = rule.Days("window", [2]int{7, 366}, [2]int{7, 30}, [2]int{14, 366})

	pendingWindowRequired = &rule.Truth{Key: "required", Text: "Also report keys that have neither of the arguments."}
)

const (
	// pendingWindowLonger is the first release that takes 366 days. Source: the provider's pull request 5365.
	pendingWindowLonger = "1.184.0"
	// pendingWindowRequiredFrom is the first release that deletes no key without a window.
	pendingWindowRequiredFrom = "1.124.0"
)

var alicloudKMSKeyPendingWindow = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_key_pending_window",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key's pending window that is not 7 to 30 days",
		What: "Looks at `pending_window_in_days` and at `deletion_window_in_days`, its name before provider 1.85.0.\n\n" +
			"The documents disagree about the longest window: ROS says 30 days, the provider takes 366 from " + pendingWindowLonger + " on, and so does KMS. " +
			"A window of 31 to 366 days is reported, since it works in one and not in the other: set `max_days = 366` where you mean it. " +
			"KMS refuses what is below 7 or above 366 days, and a provider below " + pendingWindowLonger + " what is above 30.\n\n" +
			"Without either argument a key is created, but `terraform destroy`, and every replacement of the key, fails from provider " + pendingWindowRequiredFrom + " on (`must be set one!`). " +
			"The option `required` reports such keys.",
		Why:     "The window is the only time in which the deletion of a key can be taken back. One that KMS does not accept stops Terraform before it creates or deletes the key.",
		Options: []rule.Option{pendingWindowMin, pendingWindowMax, pendingWindowRequired},
		Sources: []string{rosKey, alicloudKeyDocs, alicloudKeyCode, "https://github.com/aliyun/terraform-provider-alicloud/pull/5365"},
	},
	Reads:    []*module.Type{alicloudKey},
	Language: ros,
	Run: func(p *rule.Pass) {
		for key := range p.Instances(alicloudKey) {
			set := answer.No
			for _, name := range []string{"pending_window_in_days", "deletion_window_in_days"} {
				window := key.Attr(name)
				set = answer.Any(set, window.Set())
				if problem := pendingWindow(p, key, window); problem != "" {
					p.Report(key, window.Range(), fmt.Sprintf("%s is %s, %s", name, window, problem))
				}
			}
			if pendingWindowRequired.Of(p) && set == answer.No && key.Versions().AdmitsFrom(pendingWindowRequiredFrom) {
				p.Report(key, key.Attr("pending_window_in_days").Range(),
					"pending_window_in_days is not set, so that terraform destroy, and every replacement of this key, will fail. Set it to 7 to 30 days.")
			}
		}
	},
}

// pendingWindow says what is wrong with a window, "" where nothing is or where it cannot be known.
func pendingWindow(p *rule.Pass, key expr.Instance, window expr.Value) string {
	shortest, longest := pendingWindowMin.Of(p), pendingWindowMax.Of(p)
	accepted := 30
	if key.Versions().AdmitsFrom(pendingWindowLonger) {
		accepted = 366
	}
	switch {
	case window.Within(7, accepted) == answer.No:
		return fmt.Sprintf("but must be %s, or KMS refuses it.", days(shortest, longest).within(days(7, accepted)))
	case longest == 30 && window.Within(31, accepted) == answer.Yes:
		return fmt.Sprintf("but must be %s by the documentation of ROS. KMS takes up to 366 days: set max_days = 366 for this rule where you mean that.", days(shortest, longest))
	case window.Within(shortest, longest) == answer.No:
		return fmt.Sprintf("but must be %s, the time in which the key's deletion can be taken back.", days(shortest, longest))
	}
	return ""
}
