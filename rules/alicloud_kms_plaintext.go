package rules

import (
	"fmt"
	"strings"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var (
	alicloudCiphertext = &module.Type{Name: "alicloud_kms_ciphertext", Schema: module.Schema{Arguments: []string{"plaintext"}}}
	alicloudClientKey  = &module.Type{Name: "alicloud_kms_client_key", Schema: module.Schema{Arguments: []string{"password"}}}
)

// alicloudPlaintexts are the arguments that take what has to stay secret.
var alicloudPlaintexts = map[string]string{
	alicloudSecret.Name:     "secret_data",
	alicloudCiphertext.Name: "plaintext",
	alicloudClientKey.Name:  "password",
}

var alicloudKMSPlaintext = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_plaintext",
		Severity: tflint.WARNING,
		Title:    "a secret that is written into the configuration",
		What: "Reports `secret_data` of an `alicloud_kms_secret`, `plaintext` of an `alicloud_kms_ciphertext` and `password` of an `alicloud_kms_client_key` that are written out: " +
			"in the argument, in a local, in the default of a variable, or in the argument of a call. " +
			"A value that a variable gets from outside of the configuration, or that is read from a file, is no finding, nor is a sensitive variable, `\"$Auto\"`, which lets KMS make the value, or a placeholder that `ignore_changes` covers. " +
			"The value is in no message.",
		Why:     "Whoever can read the repository, or its history, has the secret, and KMS protects a copy of it. Take it from a sensitive or ephemeral variable, from `random_password`, or from another system.",
		Sources: []string{alicloudSecretDocs, "https://developer.hashicorp.com/terraform/language/manage-sensitive-data"},
	},
	Reads:    []*module.Type{alicloudSecret.With("secret_data"), alicloudCiphertext, alicloudClientKey},
	Language: ros,
	Run: func(p *rule.Pass) {
		for on := range p.Instances(alicloudSecret, alicloudCiphertext, alicloudClientKey) {
			argument := alicloudPlaintexts[on.Type]
			value := on.Attr(argument)
			if text, _ := value.Known(); isWrittenOut(p, on, argument) && !strings.Contains(text, "$Auto") {
				p.Report(on, value.Range(), fmt.Sprintf(
					"%s is written out, so that whoever can read this configuration, or its history, has the secret. Take it from a sensitive variable without a default, or from another system.", argument))
			}
		}
	},
}
