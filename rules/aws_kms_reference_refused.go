package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSReferenceRefused = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_reference_refused",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "an alias or a key id where the service takes only an ARN, or no alias",
		What: "Reports an argument that names a key in a form which the provider or the API does not take.\n\n" +
			formTable(invalid, refused) + "\n" + howReferences + "\n\n" +
			"`lifecycle.ignore_changes` does not help where the provider validates the argument, which it does with every ARN above but those that the API refuses: " +
			"an alias in `aws_backup_vault`, `aws_lambda_function`, `aws_kms_key_policy` and `aws_kms_grant`, a key id in `aws_cloudwatch_log_group`. There, an ignored argument is not reported. " +
			"`primary_key_arn` of a replica and `target_key_id` of an alias have rules of their own. " +
			"An alias's ARN in an `aws_cloudwatch_log_group` or an `aws_launch_template` is not reported: it is not settled what comes of it.",
		Why: "`terraform validate` sees a literal only. A reference is refused at plan if the key is known by then, else in the middle of the apply, " +
			"when the key and other resources have been created: `\"kms_key_id\" (…) is an invalid ARN: arn: invalid prefix`, or " +
			"`InvalidArnException … Key Aliases are not supported for this operation`.",
		Fix: "Takes the form that works from the same object: `aws_kms_key.x.key_id` becomes `aws_kms_key.x.arn`, `aws_kms_alias.x.arn` becomes `aws_kms_alias.x.target_key_arn`, " +
			"or `.target_key_id` for a policy and a grant. The key stays the same. A literal, and a reference in a local or through `each.value`, are not replaced.",
		Sources: sourcesOf([]string{awsKeyIdentifiers, awsAliasDocs, awsKeyDataDocs}, usersWith(invalid, refused)),
	},
	Reads: readsReferences(invalid, refused),
	Run: func(p *rule.Pass) {
		reportReferences(p, func(f fault) string {
			if f.effect == invalid {
				return fmt.Sprintf("%s, but the provider takes an ARN only, so that plan or apply fails. %s", f.given(), f.advice())
			}
			return fmt.Sprintf("%s, which %s refuses, so that apply fails. %s", f.given(), f.argument.service, f.advice())
		}, invalid, refused)
	},
}
