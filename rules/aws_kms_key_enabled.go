package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

// externalKeys are the keys whose material is imported, with whether they are enabled.
var externalKeys = []*module.Type{
	awsExternalKey.With("enabled", "key_material_base64"), awsReplicaExternalKey.With("enabled", "key_material_base64"),
}

var awsKMSKeyEnabled = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_key_enabled",
		Severity: tflint.NOTICE,
		Title:    "a key that is disabled",
		What: "Reports `is_enabled = false` of an `aws_kms_key`, and `enabled = false` of an `aws_kms_replica_key`, `aws_kms_external_key` and `aws_kms_replica_external_key`. " +
			"An external key without `key_material_base64` is left alone: while it waits for its material, it can be nothing but disabled.",
		Why: "Every use of a disabled key fails with DisabledException: volumes do not attach, databases stop, secrets cannot be read. " +
			"Disabling is the right step before a deletion, and costs as much as a key in use if it is forgotten.",
		Sources: []string{"https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html", awsKeyDocs},
	},
	Reads: append([]*module.Type{awsKey, awsReplicaKey.With("enabled")}, externalKeys...),
	Run: func(p *rule.Pass) {
		for key := range p.Instances(awsKey) {
			reportDisabled(p, key, "is_enabled")
		}
		for key := range p.Instances(awsReplicaKey) {
			reportDisabled(p, key, "enabled")
		}
		for key := range p.Instances(externalKeys...) {
			if key.Attr("key_material_base64").Empty() != answer.Yes {
				reportDisabled(p, key, "enabled")
			}
		}
	},
}

func reportDisabled(p *rule.Pass, key expr.Instance, argument string) {
	if enabled := key.Attr(argument); enabled.False() == answer.Yes {
		p.Report(key, enabled.Range(), argument+" is false, so every use of this key fails with DisabledException, and nothing under it can be read. Remove the argument if the key is in use.")
	}
}
