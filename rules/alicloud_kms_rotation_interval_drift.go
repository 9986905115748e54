package rules

import (
	"fmt"
	"strconv"
	"time"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/edit"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/interval"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSRotationIntervalDrift = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_rotation_interval_drift",
		Severity: tflint.WARNING,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a rotation interval that is a change on every plan",
		What: "KMS takes an interval in days, hours, minutes or seconds, and answers it in seconds. The provider compares the two as texts. " +
			"The rule reports a `rotation_interval` that is not written in seconds, on a key with `automatic_rotation = \"Enabled\"` and on a secret with `enable_automatic_rotation = true`.\n\n" +
			"It is silent where `ignore_changes` covers `rotation_interval`, where KMS refuses the interval or the rotation " +
			"(see `alicloud_kms_key_rotation_interval`, `alicloud_kms_key_rotation_unsupported` and `alicloud_kms_secret_rotation`), " +
			"and about secrets where every admitted provider version is below " + policyAdded + ", which does not read the interval back.",
		Why: "A plan that is never empty is one that nobody reads: the line that destroys a key stands among others that are always there.\n\n" +
			"```text\n" +
			"  # alicloud_kms_key.orders will be updated in-place\n" +
			"  ~ resource \"alicloud_kms_key\" \"orders\" {\n" +
			"      ~ rotation_interval      = \"7776000s\" -> \"90d\"\n" +
			"```",
		Fix:     "Writes the same interval in seconds. A value that comes from a variable or a local is not replaced.",
		Sources: []string{apiDescribeKey, alicloudKeyCode, alicloudSecretCode},
	},
	Reads: []*module.Type{alicloudKey, alicloudSecret, alicloudInstance},
	Run: func(p *rule.Pass) {
		for key := range p.Instances(alicloudKey) {
			if key.Attr("automatic_rotation").Is("Enabled") == answer.Yes && alicloudObstacle(p, key).exists != answer.Yes {
				accepted, _ := acceptedIntervals(p, key)
				reportDrift(p, key, accepted)
			}
		}
		for secret := range p.Instances(alicloudSecret) {
			if secret.Attr("enable_automatic_rotation").True() == answer.Yes && generic(secret) != answer.Yes && secret.Versions().AdmitsFrom(policyAdded) {
				reportDrift(p, secret, secretRotation)
			}
		}
	},
}

// reportDrift reports an interval that KMS accepts and answers otherwise than it is written.
func reportDrift(p *rule.Pass, on expr.Instance, accepted lengths) {
	value := on.Attr("rotation_interval")
	text, ok := value.Known()
	if !ok || on.IgnoreChanges().Covers("rotation_interval") {
		return
	}
	length, err := interval.Parse(text)
	answered := interval.Seconds(length)
	if err != nil || !accepted.include(length) || text == answered {
		return
	}
	message := fmt.Sprintf("rotation_interval is %q, which KMS answers as %q, so that every plan has a change. Write %q.", text, answered, answered)
	if !literal(value) {
		p.Report(on, value.Range(), message)
		return
	}
	p.ReportFix(on, value.Range(), edit.SetArguments(on.Header(), edit.Argument{
		Name: "rotation_interval", Value: strconv.Quote(answered), Written: value.Attribute(),
	}), message)
}

// secretRotation are the intervals that secrets accept.
//
// Source: the API reference of UpdateSecretRotationPolicy.
var secretRotation = lengths{6 * time.Hour, 365 * interval.Day}
