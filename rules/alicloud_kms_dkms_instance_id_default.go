package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSDKMSInstanceIDDefault = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_dkms_instance_id_default",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.Migration, rule.PostMigration},
		Title:    "a variable that supplies `dkms_instance_id` and has a default other than `\"\"` or `null`",
		What: "Looks at the variables that a key or secret takes its `dkms_instance_id` from: directly, through a local or `for_each`, " +
			"or as a result of a conditional, `coalesce` or `try`. What is taken out of a map, an object or a list is not looked at.\n\n" +
			"There is no fix on purpose: whoever relies on the default has to set the variable before the default goes, " +
			"or Terraform would destroy what is in that instance.",
		Why: "Whoever does not set the variable gets the default. Terraform then destroys every key and secret that is not in that very instance, " +
			"and tries to create it there.",
		Sources: []string{migrationDocument},
	},
	Reads: []*module.Type{alicloudKey, alicloudSecret},
	Run: func(p *rule.Pass) {
		for on := range p.Instances(alicloudKey, alicloudSecret) {
			for _, variable := range on.Suppliers("dkms_instance_id") {
				if fallback := p.Default(variable); fallback.Empty() == answer.No {
					p.ReportVariable(variable, fallback.Range(),
						"the default names a KMS instance, so Terraform will destroy and recreate every key and secret that is not in it. "+
							`Set the variable where the instance is known, and make the default "" or null.`)
				}
			}
		}
	},
}
