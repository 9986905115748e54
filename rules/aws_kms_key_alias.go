package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSKeyAlias = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_key_alias",
		Severity: tflint.NOTICE,
		Title:    "a key without an alias",
		What: "Reports an `aws_kms_key` to which no `aws_kms_alias` of the module points. It is silent where the key goes into an output or into the call of a module, " +
			"since it can get its alias there, and where the target of an `aws_kms_alias` cannot be known.",
		Why: "In the console, in the list of keys and in an audit, a key without an alias is one random id among others: nobody can tell what must not be deleted. " +
			"Applications that use an alias can be given another key without a change to them.",
		Sources: []string{
			"https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html",
			awsAliasDocs,
		},
	},
	Reads: []*module.Type{awsKey, awsAlias},
	Run: func(p *rule.Pass) {
		for key := range p.Instances(awsKey) {
			if p.Module().Exports(key.Resource) {
				continue
			}
			for _, instance := range unreferenced(key, awsAlias, "target_key_id") {
				p.Report(instance, key.Header(), "the key has no aws_kms_alias, so that people can tell it from others by its random id only. Give it one.")
			}
		}
	},
}
