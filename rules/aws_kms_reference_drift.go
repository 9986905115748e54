package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSReferenceDrift = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_reference_drift",
		Severity: tflint.WARNING,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key named in a form that is a change on every plan",
		What: "Reports an argument that is set to another form of the key than the one that the API gives back, where that does not replace the resource.\n\n" +
			formTable(changing) + "\n" + howReferences + "\n\n" +
			"`lifecycle.ignore_changes` with the argument, with the block around it or `all` hides the change, and keeps the rule silent.",
		Why: "Each plan has the same change, and no apply makes an end of it: real changes drown in it, and a check for drift never passes.",
		Fix: "Takes the form that is given back from the same object: `aws_kms_alias.x.arn` becomes `aws_kms_alias.x.target_key_arn`, " +
			"`aws_kms_key.x.arn` in an `aws_kms_key_policy` becomes `aws_kms_key.x.key_id`. The key stays the same. A literal, and a reference in a local or through `each.value`, are not replaced.",
		Sources: sourcesOf([]string{awsKeyIdentifiers, awsAliasDocs, awsKeyDataDocs}, usersWith(changing)),
	},
	Reads: readsReferences(changing),
	Run: func(p *rule.Pass) {
		reportReferences(p, func(f fault) string {
			back := "the ARN of the key"
			if f.argument.best == keyID {
				back = "its id"
			}
			return fmt.Sprintf("%s, while %s gives back %s, so that every plan has a change. %s", f.given(), f.argument.service, back, f.advice())
		}, changing)
	},
}
