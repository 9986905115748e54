package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSKeyPreventDestroy = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_key_prevent_destroy",
		Severity: tflint.NOTICE,
		Title:    "a key that any plan may destroy",
		What: "Reports an `aws_kms_key` or `aws_kms_external_key` without `prevent_destroy = true` in its `lifecycle` block. " +
			"Replicas are left alone: their primary key brings them back. So is a `prevent_destroy` that is no literal, which OpenTofu evaluates.",
		Why: "Four arguments of a key force replacement, and so does a renamed resource or a `count` that becomes 0. " +
			"The plan says it in one line; KMS disables the key at once and deletes it when the window ends, with everything that only it can decrypt. " +
			"With `prevent_destroy`, such a plan fails. It does not help where the whole resource block is removed.",
		Sources: []string{awsDeletion, "https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle"},
	},
	Reads: []*module.Type{awsKey, awsExternalKey},
	Run: func(p *rule.Pass) {
		for key := range p.Instances(awsKey, awsExternalKey) {
			written := key.PreventDestroy()
			if key.PreventsDestroy() != answer.No {
				continue
			}
			at, state := key.Header(), "not set"
			if written != nil {
				at, state = written.Range(), "not true"
			}
			p.Report(key, at, fmt.Sprintf("prevent_destroy is %s, so a plan that replaces or removes this key goes through like any other, "+
				"and what is encrypted under it is lost when its deletion window ends. Write lifecycle { prevent_destroy = true }.", state))
		}
	},
}
