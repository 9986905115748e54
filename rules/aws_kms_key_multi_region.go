package rules

import (
	"slices"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSKeyMultiRegion = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_key_multi_region",
		Severity: tflint.NOTICE,
		Title:    "a multi-Region key without a replica",
		What: "Reports an `aws_kms_key` or `aws_kms_external_key` with `multi_region = true` of which the module has no replica. " +
			"It is silent where the key goes into an output or into the call of a module, since its replicas can be there, " +
			"and where the primary key of a replica cannot be known.",
		Why: "A multi-Region key can leave its Region: whoever may replicate it, may have it in another one, under another key policy. " +
			"Without a replica that is of no use. `multi_region` forces replacement: **removing it from a key that is in use destroys that key**. " +
			"Such a key gets a replica, or this rule is switched off for it.",
		Sources: []string{awsMultiRegion, awsKeyDocs},
	},
	Reads: slices.Concat(primaryKeys, replicaKeys, []*module.Type{awsAlias}),
	Run: func(p *rule.Pass) {
		for i, keys := range primaryKeys {
			for key := range p.Instances(keys) {
				region := key.Attr("multi_region")
				if region.True() != answer.Yes || p.Module().Exports(key.Resource) {
					continue
				}
				for _, instance := range unreferenced(key, replicaKeys[i], "primary_key_arn") {
					p.Report(instance, region.Range(),
						"multi_region is true, but the key has no replica, so that it can leave its Region for no use. Replicate it, or make single-Region keys where you make new ones.")
				}
			}
		}
	},
}
