package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

// The resource and the data source that encrypt a plaintext.
var (
	awsCiphertext     = &module.Type{Name: "aws_kms_ciphertext", Schema: module.Schema{Arguments: []string{"plaintext"}}}
	awsCiphertextData = &module.Type{Name: "aws_kms_ciphertext", Data: true, Schema: awsCiphertext.Schema}
)

var awsKMSPlaintext = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_plaintext",
		Severity: tflint.WARNING,
		Title:    "key material, or a plaintext to be encrypted, that is written into the configuration",
		What: "Reports `key_material_base64` of an `aws_kms_external_key` or `aws_kms_replica_external_key`, and `plaintext` of an `aws_kms_ciphertext`, resource or data source, that are written out: " +
			"in the argument, in a local, in the default of a variable, or in the call of a module. " +
			"It is silent about what comes from outside of the configuration (variables that are set elsewhere, files, other resources), about sensitive variables, " +
			"and about an argument that `ignore_changes` covers, which may be a placeholder. The value is in no message.",
		Why: "Whoever can read the repository, or its history, has it. With the key material, they can decrypt what the key protects, without KMS and without a trace; " +
			"a ciphertext hides nothing whose plaintext stands beside it.\n\n" +
			"What is set this way is also in the state, wherever it comes from.",
		Sources: []string{
			awsExternalDocs,
			"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_ciphertext",
			"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/kms_ciphertext",
			"https://developer.hashicorp.com/terraform/language/manage-sensitive-data",
		},
	},
	Reads: append([]*module.Type{awsCiphertext, awsCiphertextData}, externalKeys...),
	Run: func(p *rule.Pass) {
		for key := range p.Instances(externalKeys...) {
			if isWrittenOut(p, key, "key_material_base64") {
				p.Report(key, key.Attr("key_material_base64").Range(),
					"key_material_base64 is written out, so that whoever can read this configuration, or its history, can decrypt what the key protects. Take it from a sensitive variable without a default.")
			}
		}
		for ciphertext := range p.Instances(awsCiphertext, awsCiphertextData) {
			if isWrittenOut(p, ciphertext, "plaintext") {
				p.Report(ciphertext, ciphertext.Attr("plaintext").Range(),
					"plaintext is written out, so that encrypting it hides it from nobody who can read this configuration, or its history. Take it from a sensitive variable without a default.")
			}
		}
	},
}
