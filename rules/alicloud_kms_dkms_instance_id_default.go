package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/edit"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSDKMSInstanceIDDefault = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_dkms_instance_id_default",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.Migration, rule.PostMigration},
		Title:    "a variable that supplies `dkms_instance_id` and has a default other than `\"\"` or `null`",
		What: "Looks at the variables that a key or secret takes its `dkms_instance_id` from: directly, through a local, " +
			"or as a result of a conditional, `coalesce` or `try`.",
		Why: "Whoever does not set the variable gets the default. Terraform then destroys every key and secret that is not in that very instance, " +
			"and tries to create it there.",
		Fix: "Writes `\"\"` as the default, where every key and secret that the variable supplies ignores changes to `dkms_instance_id`. " +
			"Elsewhere it does not: whoever relied on the default has to set the variable first, or Terraform would destroy what is in that instance.",
		Sources: []string{migrationDocument},
	},
	Reads: []string{module.AlicloudKey, module.AlicloudSecret, module.Variables},
	Run: func(p *rule.Pass) {
		var variables []*module.Variable
		exposed := map[*module.Variable]bool{}
		for on := range p.Instances(module.AlicloudKey, module.AlicloudSecret) {
			for _, variable := range on.Suppliers("dkms_instance_id") {
				if _, known := exposed[variable]; !known {
					variables = append(variables, variable)
				}
				exposed[variable] = exposed[variable] || !on.IgnoreChanges().Covers("dkms_instance_id")
			}
		}
		for _, variable := range variables {
			fallback := variable.Default()
			if fallback.Empty() != answer.No {
				continue
			}
			fix := edit.ReplaceExpression(fallback.Range(), `""`)
			if exposed[variable] {
				fix = nil
			}
			p.ReportVariable(variable, fallback.Range(), fix,
				"the default names a KMS instance, so Terraform will destroy and recreate every key and secret that is not in it. "+
					`Set the variable where the instance is known, and make the default "" or null.`)
		}
	},
}
