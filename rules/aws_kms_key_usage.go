package rules

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

const (
	awsSigningKeys  = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec-cmk-requirements.html"
	awsCreateKey    = "https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateKey.html"
	awsKeyTypes     = "https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-compare.html"
	awsExternalDocs = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_external_key"
)

var (
	keyWithMultiRegion   = awsKey.With("multi_region", "region")
	externalKeyWithUsage = awsExternalKey.With("key_spec", "key_usage", "region")
	signingKey           = &module.Type{Name: "aws_route53_key_signing_key", Schema: module.Schema{Arguments: []string{"key_management_service_arn"}}}
)

var awsKMSKeyUsage = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_key_usage",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key spec and a key usage that KMS refuses together",
		What: "Reports an `aws_kms_key` or `aws_kms_external_key` whose `key_usage`, or its default `ENCRYPT_DECRYPT`, does not go with the key spec:\n\n" +
			"| key spec | key usage |\n| --- | --- |\n" +
			"| `SYMMETRIC_DEFAULT`, the default | `ENCRYPT_DECRYPT` |\n" +
			"| `HMAC_…` | `GENERATE_VERIFY_MAC` |\n" +
			"| `RSA_…` | `ENCRYPT_DECRYPT`, `SIGN_VERIFY` |\n" +
			"| `ECC_NIST_P256`, `ECC_NIST_P384`, `ECC_NIST_P521` | `SIGN_VERIFY`, `KEY_AGREEMENT` |\n" +
			"| `ECC_NIST_EDWARDS25519`, `ECC_SECG_P256K1`, `ML_DSA_…` | `SIGN_VERIFY` |\n" +
			"| `SM2` | `ENCRYPT_DECRYPT`, `SIGN_VERIFY`, `KEY_AGREEMENT` |\n\n" +
			"It also reports a key with `custom_key_store_id` that is not symmetric, or is a multi-Region key, " +
			"and an `aws_route53_key_signing_key` with a key that is not for `ECC_NIST_P256` and `SIGN_VERIFY`, the only ones that Route 53 takes for DNSSEC, or is in another Region than `us-east-1`. " +
			"AWS adds specs and usages every year: those that are not in the table are never reported.",
		Why: "The provider knows every spec and every usage, but not which go together. " +
			"The plan looks fine, and `terraform apply` stops with a ValidationException of CreateKey, or an InvalidKMSArn of CreateKeySigningKey.",
		Sources: []string{awsCreateKey, awsKeyTypes, awsSigningKeys, awsKeyDocs, awsExternalDocs},
	},
	Reads: []*module.Type{keyWithMultiRegion, externalKeyWithUsage, awsAlias, signingKey},
	Run: func(p *rule.Pass) {
		for key := range p.Instances(keyWithMultiRegion, externalKeyWithUsage) {
			reportUsage(p, key)
		}
		for key := range p.Instances(keyWithMultiRegion) {
			if key.Attr("custom_key_store_id").Empty() == answer.No && !leftWithSwitch(key, []string{"custom_key_store_id", "customer_master_key_spec", "multi_region"}, key) {
				reportInKeyStore(p, key)
			}
		}
		for on := range p.Instances(signingKey) {
			reportSigning(p, on)
		}
	},
}

// reportUsage reports a key that KMS refuses, whichever kind it is.
func reportUsage(p *rule.Pass, key expr.Instance) {
	kinds, known := awsKinds(key)
	if !known || leftWithSwitch(key, []string{awsSpecArgument(key), "key_usage"}, key) {
		return
	}
	for _, kind := range kinds {
		if exists, known := kind.exists(); exists || !known {
			return
		}
	}
	spec, usage := key.Attr(awsSpecArgument(key)), key.Attr("key_usage")
	at, cause := usage, spec
	if usage.Attribute() == nil {
		at, cause = spec, usage
	}
	p.Report(key, at.Range(), fmt.Sprintf("KMS refuses to create a key whose %s is %s and whose key_usage is %s. Write key_usage = %s, or another %s.",
		awsSpecArgument(key), orDefault(spec, kinds[0].spec), orDefault(usage, kinds[0].usage), oneOf(awsKeyUsages[kinds[0].spec]), awsSpecArgument(key)), cause.Range())
}

// reportInKeyStore reports what a custom key store does not take.
func reportInKeyStore(p *rule.Pass, key expr.Instance) {
	store := key.Attr("custom_key_store_id").Range()
	spec := key.Attr("customer_master_key_spec")
	if problem := problemOfAll(spec, inKeyStore); problem != "" {
		p.Report(key, spec.Range(), problem, store)
	}
	if region := key.Attr("multi_region"); region.True() == answer.Yes {
		p.Report(key, region.Range(), "multi_region is true, but KMS refuses to create a multi-Region key in a custom key store. Remove multi_region or custom_key_store_id.", store)
	}
}

func inKeyStore(spec expr.Value) string {
	known, _ := spec.Known()
	if _, listed := awsKeyUsages[known]; !listed || known == "SYMMETRIC_DEFAULT" {
		return ""
	}
	return fmt.Sprintf("customer_master_key_spec is %s, but KMS refuses to create any but symmetric encryption keys in a custom key store. Remove customer_master_key_spec or custom_key_store_id.", spec)
}

// reportSigning reports a key that Route 53 does not take for DNSSEC. One that KMS
// does not create is reported by itself.
func reportSigning(p *rule.Pass, on expr.Instance) {
	reportSigningAbroad(p, on)
	kinds, causes := kindsOf(on, "key_management_service_arn")
	for _, kind := range kinds {
		if exists, _ := kind.exists(); !exists || kind == (awsKind{"ECC_NIST_P256", "SIGN_VERIFY"}) {
			return
		}
	}
	if len(kinds) > 0 {
		p.Report(on, causes[0], fmt.Sprintf(
			"key_management_service_arn is %s, but Route 53 takes only a key with the spec \"ECC_NIST_P256\" and the usage \"SIGN_VERIFY\". Make such a key.", kinds[0]), causes[1:]...)
	}
}

// commercialRegion matches the Regions of the partition aws.
var commercialRegion = regexp.MustCompile(`^(af|ap|ca|eu|il|me|mx|sa|us)-[a-z]+-\d$`)

// reportSigningAbroad reports a key that is in another Region than the only one
// in which Route 53 takes it.
func reportSigningAbroad(p *rule.Pass, on expr.Instance) {
	argument := on.Attr("key_management_service_arn")
	keys, ok := keysOf(argument)
	if !ok {
		return
	}
	var region string
	for _, key := range keys {
		region, _ = awsRegion(key)
		if region == "us-east-1" || !commercialRegion.MatchString(region) || leftToCaller(key, "region") {
			return
		}
	}
	abroad := keys[len(keys)-1]
	p.Report(on, argument.Range(), fmt.Sprintf(
		"key_management_service_arn is that of %s, which is in %s, but Route 53 takes only a key in us-east-1. Give the key another region or provider.",
		abroad.Address(), region), abroad.Attr("region").Range())
}

// orDefault is a value for a message, with a word where it is only what holds
// by default.
func orDefault(value expr.Value, known string) string {
	if value.Set() == answer.No {
		return strconv.Quote(known) + " (the default)"
	}
	return strconv.Quote(known)
}

func oneOf(texts []string) string {
	quoted := make([]string, len(texts))
	for i, text := range texts {
		quoted[i] = strconv.Quote(text)
	}
	return strings.Join(quoted, " or ")
}
