package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var (
	deletionWindowMin = &rule.Number{Key: "min_days", Text: "The shortest window that is right. 30 gives the longest time that KMS offers.",
		Fallback: 7, Sample: 30, Min: 7, Max: 30}
	deletionWindowRequired = &rule.Truth{Key: "required", Text: "Whether the window must be written out."}
)

var awsKMSKeyDeletionWindow = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_key_deletion_window",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a deletion window that is not 7 to 30 days",
		What: "Looks at `deletion_window_in_days` of `aws_kms_key`, `aws_kms_external_key`, `aws_kms_replica_key` and `aws_kms_replica_external_key`. " +
			"KMS uses 30 days where it is not set.",
		Why: "The window is the only time in which the deletion of a key can be cancelled. " +
			"After it, nothing that was encrypted under the key can be read again.",
		Options: []rule.Option{deletionWindowMin, deletionWindowRequired},
		Sources: []string{awsDeletion, awsKeyDocs},
	},
	Reads: []*module.Type{awsKey, awsExternalKey, awsReplicaKey, awsReplicaExternalKey},
	Run: func(p *rule.Pass) {
		shortest := deletionWindowMin.Of(p)
		for key := range p.Instances(awsKey, awsExternalKey, awsReplicaKey, awsReplicaExternalKey) {
			window := key.Attr("deletion_window_in_days")
			if window.Within(shortest, 30) == answer.No {
				p.Report(key, window.Range(), fmt.Sprintf(
					"deletion_window_in_days is %s, but must be %s, the time in which the key's deletion can be cancelled.", window, days(shortest, 30)))
			}
			if deletionWindowRequired.Of(p) && window.Set() == answer.No {
				p.Report(key, window.Range(), fmt.Sprintf(
					"deletion_window_in_days is not set, so the configuration does not say how long the key's deletion can be cancelled. Write it: %s.", days(shortest, 30)))
			}
		}
	},
}
