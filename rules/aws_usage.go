package rules

import (
	"slices"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// awsKeyUsages are the key usages that a key can have, by its key spec. AWS
// adds others: of one that is not here nothing is known.
//
// Source: AWS KMS API reference, CreateKey, KeyUsage and KeySpec.
var awsKeyUsages = map[string][]string{
	"SYMMETRIC_DEFAULT":     {"ENCRYPT_DECRYPT"},
	"HMAC_224":              {"GENERATE_VERIFY_MAC"},
	"HMAC_256":              {"GENERATE_VERIFY_MAC"},
	"HMAC_384":              {"GENERATE_VERIFY_MAC"},
	"HMAC_512":              {"GENERATE_VERIFY_MAC"},
	"RSA_2048":              {"ENCRYPT_DECRYPT", "SIGN_VERIFY"},
	"RSA_3072":              {"ENCRYPT_DECRYPT", "SIGN_VERIFY"},
	"RSA_4096":              {"ENCRYPT_DECRYPT", "SIGN_VERIFY"},
	"ECC_NIST_P256":         {"SIGN_VERIFY", "KEY_AGREEMENT"},
	"ECC_NIST_P384":         {"SIGN_VERIFY", "KEY_AGREEMENT"},
	"ECC_NIST_P521":         {"SIGN_VERIFY", "KEY_AGREEMENT"},
	"ECC_NIST_EDWARDS25519": {"SIGN_VERIFY"},
	"ECC_SECG_P256K1":       {"SIGN_VERIFY"},
	"ML_DSA_44":             {"SIGN_VERIFY"},
	"ML_DSA_65":             {"SIGN_VERIFY"},
	"ML_DSA_87":             {"SIGN_VERIFY"},
	"SM2":                   {"ENCRYPT_DECRYPT", "SIGN_VERIFY", "KEY_AGREEMENT"},
}

// awsKind is what a key is made for.
type awsKind struct{ spec, usage string }

// exists reports whether KMS creates keys of this kind. It is not known where
// AWS has added the spec or the usage.
func (k awsKind) exists() (exists, known bool) {
	usages, known := awsKeyUsages[k.spec]
	for _, all := range awsKeyUsages {
		if slices.Contains(all, k.usage) {
			return slices.Contains(usages, k.usage), known
		}
	}
	return false, false
}

// awsSpecArgument is the argument with the key spec.
func awsSpecArgument(key expr.Instance) string {
	if key.Type == awsKey.Name {
		return "customer_master_key_spec"
	}
	return "key_spec"
}

// awsKinds are all kinds that a key can be. They are not known where one of
// them is not.
func awsKinds(key expr.Instance) (kinds []awsKind, known bool) {
	for _, spec := range key.Attr(awsSpecArgument(key)).Alternatives() {
		for _, usage := range key.Attr("key_usage").Alternatives() {
			kind := awsKind{}
			var specKnown, usageKnown bool
			kind.spec, specKnown = spec.Or("SYMMETRIC_DEFAULT").Known()
			kind.usage, usageKnown = usage.Or("ENCRYPT_DECRYPT").Known()
			if !specKnown || !usageKnown {
				return nil, false
			}
			kinds = append(kinds, kind)
		}
	}
	return kinds, true
}
