package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

const (
	awsKeyIdentifiers = "https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id"
	awsKeyDataDocs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/kms_key"
)

// howReferences says how the rules about references read a value.
const howReferences = "A reference is followed through locals, conditionals, `for_each`, dynamic blocks and calls such as `coalesce`; of a conditional that cannot be decided, " +
	"all results have to be at fault. `data.aws_kms_key.x.key_id` is what the data source's own `key_id` is, `data.aws_kms_alias.x.id` the ARN of the alias, and `aws_kms_alias.x.id` its name. " +
	"A value that cannot be known is not reported: that of a variable without one, of a module's output, of `data.aws_ebs_default_kms_key`."

var awsKMSReferenceReplaces = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_reference_replaces",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "an alias or a key id that makes every plan destroy and recreate a resource",
		What: "Reports an argument that forces replacement and is set to another form of the key than the one that the API gives back.\n\n" +
			formTable(replacing) + "\n" + howReferences + "\n\n" +
			"`lifecycle.ignore_changes` with the argument, with the block around it (`root_block_device`, `root_block_device[0]`) or `all` keeps the resource, and the rule silent. " +
			"So is the rule for `ebs_block_device` of an `aws_instance`: whether another key makes a difference depends on the AMI. " +
			"Where the provider takes an ARN only, the other forms belong to `aws_kms_reference_refused`.",
		Why: "The first apply works. AWS stores the ARN of the key behind the alias, so that each plan after it sees another value than the configured one, " +
			"`# forces replacement`, and the next apply destroys the database, the volume or the file system with its data. " +
			"An alias is right for " + sentence(takeEveryForm) + ", which keep it as it is.",
		Fix: "Takes the ARN of the key from the same object: `aws_kms_alias.x.arn` becomes `aws_kms_alias.x.target_key_arn`, `data.aws_kms_key.x.key_id` becomes `data.aws_kms_key.x.arn`. " +
			"It is the key that the resource is encrypted with, so that the plan has no change any more. A literal, and a reference in a local or through `each.value`, are not replaced.",
		Sources: sourcesOf([]string{awsKeyIdentifiers, awsAliasDocs, awsKeyDataDocs}, usersWith(replacing)),
	},
	Reads: readsReferences(replacing),
	Run: func(p *rule.Pass) {
		reportReferences(p, func(f fault) string {
			return fmt.Sprintf("%s, while %s gives back the ARN of the key, so that every plan destroys and recreates this resource with its data. %s",
				f.given(), f.argument.service, f.advice())
		}, replacing)
	},
}
