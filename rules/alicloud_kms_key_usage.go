package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

// signingSpecs are the specs of keys that sign and verify, and do nothing else.
//
// Source: the API reference of CreateKey, KeySpec and KeyUsage.
var signingSpecs = []string{"EC_P256", "EC_P256K"}

var alicloudKMSKeyUsage = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_key_usage",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key spec and a key usage that KMS refuses together",
		What: "Reports `key_usage = \"SIGN/VERIFY\"` on a symmetric key (`Aliyun_AES_256`, `Aliyun_AES_192`, `Aliyun_AES_128`, `Aliyun_SM4`, and where no `key_spec` is set), " +
			"and `key_usage = \"ENCRYPT/DECRYPT\"` on an `EC_P256` or `EC_P256K` key. RSA and `EC_SM2` keys do either. " +
			"It is silent where no `key_usage` is set, since KMS picks the one that fits, and about specs and usages that are not among these: KMS adds some every year. " +
			"Which specs an instance offers is not looked at.",
		Why:     "The provider checks each of the two arguments, and not that they fit. KMS refuses to create the key, in the middle of an apply.",
		Sources: []string{rosKey, apiCreateKey, alicloudKeyDocs},
	},
	Reads: []*module.Type{alicloudKey},
	Run: func(p *rule.Pass) {
		for key := range p.Instances(alicloudKey) {
			spec, usage := key.Attr("key_spec"), key.Attr("key_usage")
			described := fmt.Sprintf("a key with key_spec = %s", spec)
			if spec.Set() == answer.No {
				described = "a key without a key_spec is symmetric and"
			}
			symmetric := spec.Or("Aliyun_AES_256").OneOf(symmetricSpecs...)
			switch {
			case usage.Is("SIGN/VERIFY") == answer.Yes && symmetric == answer.Yes:
				p.Report(key, usage.Range(), fmt.Sprintf("key_usage is %s, but %s only encrypts and decrypts, so that KMS refuses to create it. "+
					`Write key_usage = "ENCRYPT/DECRYPT", or an asymmetric key_spec.`, usage, described), spec.Range())
			case usage.Is("ENCRYPT/DECRYPT") == answer.Yes && spec.OneOf(signingSpecs...) == answer.Yes:
				p.Report(key, usage.Range(), fmt.Sprintf("key_usage is %s, but %s only signs and verifies, so that KMS refuses to create it. "+
					`Write key_usage = "SIGN/VERIFY", or another key_spec.`, usage, described), spec.Range())
			}
		}
	},
}
