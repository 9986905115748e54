package rules

import (
	"fmt"
	"maps"
	"slices"

	"github.com/hashicorp/hcl/v2"

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

// awsOperations are the operations of a grant that keys of each usage have, if
// they are asymmetric for ENCRYPT_DECRYPT. Every key has those of "".
//
// Source: AWS KMS developer guide, "Key type reference".
var awsOperations = map[string][]string{
	"":                    {"CreateGrant", "DescribeKey", "RetireGrant"},
	"ENCRYPT_DECRYPT":     {"Decrypt", "Encrypt", "GetPublicKey", "ReEncryptFrom", "ReEncryptTo"},
	"SIGN_VERIFY":         {"GetPublicKey", "Sign", "Verify"},
	"GENERATE_VERIFY_MAC": {"GenerateMac", "VerifyMac"},
	"KEY_AGREEMENT":       {"DeriveSharedSecret", "GetPublicKey"},
}

// awsSymmetricOperations are those of symmetric encryption keys. All of them
// take an encryption context, and those of other keys do not.
var awsSymmetricOperations = []string{
	"Decrypt", "Encrypt", "GenerateDataKey", "GenerateDataKeyPair", "GenerateDataKeyPairWithoutPlaintext", "GenerateDataKeyWithoutPlaintext",
	"ReEncryptFrom", "ReEncryptTo",
}

// symmetric reports whether the key is a symmetric encryption key.
func (k awsKind) symmetric() bool {
	return k.spec == "SYMMETRIC_DEFAULT"
}

// lacks reports whether the key surely does not have an operation. AWS adds
// operations: one that no key is known to have may be one of them.
func (k awsKind) lacks(operation string) bool {
	own := awsOperations[k.usage]
	if k.symmetric() {
		own = awsSymmetricOperations
	}
	if exists, _ := k.exists(); !exists || slices.Contains(own, operation) || slices.Contains(awsOperations[""], operation) {
		return false
	}
	return slices.Contains(slices.Concat(slices.Collect(maps.Values(awsOperations))...), operation) || slices.Contains(awsSymmetricOperations, operation)
}

// String is the kind for a message.
func (k awsKind) String() string {
	if k.symmetric() {
		return "a symmetric encryption key"
	}
	return fmt.Sprintf("a key with the spec %q and the usage %q", k.spec, k.usage)
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

// kindsOf are all kinds that the key in an argument of a resource can be, and what
// decides it. There are none where they are not known.
func kindsOf(on expr.Instance, argument string) (kinds []awsKind, causes []hcl.Range) {
	key := on.Attr(argument)
	keys, ok := keysOf(key)
	if !ok {
		return nil, nil
	}
	causes = []hcl.Range{key.Range()}
	for _, one := range keys {
		if !isPrimaryKey(one) {
			return nil, nil
		}
		found, known := awsKinds(one)
		if !known || leftWithSwitch(one, []string{awsSpecArgument(one), "key_usage"}, on, one) {
			return nil, nil
		}
		kinds = append(kinds, found...)
		causes = append(causes, one.Attr(awsSpecArgument(one)).Range(), one.Attr("key_usage").Range())
	}
	return kinds, causes
}
