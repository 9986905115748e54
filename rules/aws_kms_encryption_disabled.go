package rules

import (
	"slices"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

// awsEncryptionByDefault is the setting that encrypts all new volumes.
var awsEncryptionByDefault = &module.Type{Name: "aws_ebs_encryption_by_default", Schema: module.Schema{Arguments: []string{"enabled"}}}

// switched are the rows of arguments that need another one to encrypt anything.
var switched = slices.DeleteFunc(slices.Clone(awsUsers), func(a keyArgument) bool { return a.encryption == nil })

var awsKMSEncryptionDisabled = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_encryption_disabled",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key given to a resource whose encryption is off",
		What: "Reports a resource that has a key, but is not encrypted.\n\n" + switchTable(switched) + "\n" +
			"What is made from a snapshot or another resource is left alone, since it inherits its encryption; so is a cluster with `engine_mode = \"serverless\"`, which is always encrypted, " +
			"and, in a module with `aws_ebs_encryption_by_default`, every volume. A key or a switch that cannot be known is not reported, nor one that callers of a module decide, who also decide whether there is the resource, " +
			"nor a switch that `ignore_changes` covers: what exists already can be encrypted.",
		Why: "The configuration says that the data is encrypted under this key, and it is not. " +
			"Most services refuse the combination at apply: `InvalidParameterCombination: You must enable StorageEncrypted when you specify KmsKeyId`, " +
			"`InvalidParameterDependency: The parameter KmsKeyId requires the parameter Encrypted to be set`.",
		Sources: []string{
			"https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html",
			"https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html",
			"https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html",
			"https://docs.aws.amazon.com/AmazonS3/latest/API/API_ServerSideEncryptionByDefault.html",
		},
	},
	Reads: append(typesOfSwitches(switched), awsEncryptionByDefault),
	Run:   func(p *rule.Pass) { reportSwitches(p, unlessByDefault(p, switched, awsEncryptionByDefault, "enabled")) },
}
