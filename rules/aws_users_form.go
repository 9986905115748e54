package rules

import (
	"regexp"
	"slices"
	"strings"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// form is a form in which a key can be named.
//
// Source: AWS KMS developer guide, "Key identifiers (KeyId)".
type form int8

const (
	// otherForm is one that cannot be known.
	otherForm form = iota
	keyARN
	keyID
	aliasARN
	aliasName
	// noKey is null and "".
	noKey
)

func (f form) String() string {
	switch f {
	case keyARN:
		return "the ARN of a key"
	case keyID:
		return "the id of a key"
	case aliasARN:
		return "the ARN of an alias"
	case aliasName:
		return "the name of an alias"
	}
	return "no known form"
}

// The data sources that give keys and aliases.
var (
	awsKeyData   = &module.Type{Name: "aws_kms_key", Data: true, Schema: module.Schema{Arguments: []string{"key_id"}}}
	awsAliasData = &module.Type{Name: "aws_kms_alias", Data: true, Schema: module.Schema{Arguments: []string{"name"}}}
)

// keyAttributes are the forms of the attributes of what names a key: of each
// key, of each alias. The data source aws_kms_key gives back its key_id as it
// is, so that its form is that of the argument.
//
// Source: hashicorp/terraform-provider-aws, internal/service/kms, and what
// Terraform 1.11.4 plans.
var keyAttributes = map[string]map[string]form{
	"aws_kms_key":                  ownAttributes,
	"aws_kms_external_key":         ownAttributes,
	"aws_kms_replica_key":          ownAttributes,
	"aws_kms_replica_external_key": ownAttributes,
	"aws_kms_alias":                {"arn": aliasARN, "name": aliasName, "id": aliasName, "target_key_arn": keyARN, "target_key_id": keyID},
	"data.aws_kms_key":             {"arn": keyARN, "id": keyID},
	"data.aws_kms_alias":           {"arn": aliasARN, "name": aliasName, "id": aliasARN, "target_key_arn": keyARN, "target_key_id": keyID},
}

var ownAttributes = map[string]form{"arn": keyARN, "key_id": keyID, "id": keyID}

// bestAttributes are the attributes to take from what names a key.
var bestAttributes = map[string]map[form]string{
	"aws_kms_key":                  ownBest,
	"aws_kms_external_key":         ownBest,
	"aws_kms_replica_key":          ownBest,
	"aws_kms_replica_external_key": ownBest,
	"aws_kms_alias":                {keyARN: "target_key_arn", keyID: "target_key_id"},
	"data.aws_kms_key":             {keyARN: "arn", keyID: "id"},
	"data.aws_kms_alias":           {keyARN: "target_key_arn", keyID: "target_key_id"},
}

var ownBest = map[form]string{keyARN: "arn", keyID: "key_id"}

// typeName is the type of what is referred to, as it is written before its name.
func typeName(ref expr.Reference) string {
	if ref.Root == "data" {
		return "data." + ref.Type
	}
	return ref.Type
}

// formOf is the form in which a value that is no choice names a key.
func formOf(v expr.Value) form {
	ref, ok := v.From()
	switch {
	case v.Kind() == expr.Null:
		return noKey
	case !ok || ref.Root == "var":
		return formOfText(v.Text())
	case typeName(ref) == "data.aws_kms_key" && ref.Attribute == "key_id":
		return echoed(ref)
	}
	return keyAttributes[typeName(ref)][ref.Attribute]
}

// echoed is the form of the key_id of a data source aws_kms_key.
func echoed(ref expr.Reference) form {
	var forms []form
	for _, instance := range ref.Instances() {
		for _, alternative := range instance.Attr("key_id").Alternatives() {
			forms = append(forms, formOf(alternative))
		}
	}
	for _, f := range forms {
		if f != forms[0] {
			return otherForm
		}
	}
	if len(forms) == 0 {
		return otherForm
	}
	return forms[0]
}

// writtenKeyID matches the id of a key, also of a multi-Region key.
var writtenKeyID = regexp.MustCompile(`^(mrk-[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$`)

// formOfText is the form of a text, of which parts may not be known.
func formOfText(text expr.Text) form {
	known, ok := text.Known()
	switch start := text.Start(); {
	case ok && known == "":
		return noKey
	case ok && writtenKeyID.MatchString(known):
		return keyID
	case strings.HasPrefix(start, "alias/"):
		return aliasName
	case !strings.HasPrefix(start, "arn:"):
		return otherForm
	}
	for _, part := range text.Parts() {
		switch {
		case strings.Contains(part, ":alias/"):
			return aliasARN
		case strings.Contains(part, ":key/"):
			return keyARN
		}
	}
	return otherForm
}

// isAlias reports whether a value that is no choice names an alias.
func isAlias(v expr.Value) bool {
	f := formOf(v)
	return f == aliasARN || f == aliasName
}

// aliases reports whether all that a value can be are aliases with such a name.
func aliases(key expr.Value, such func(name string) bool) bool {
	return !slices.ContainsFunc(key.Alternatives(), func(v expr.Value) bool { return !hasAlias(v, such) })
}

func hasAlias(v expr.Value, such func(name string) bool) bool {
	text := v.Text()
	if known, ok := text.Known(); ok && formOf(v) == aliasName {
		return such(known)
	}
	if formOfText(text) == aliasARN {
		return such(text.End()[strings.LastIndex(text.End(), ":")+1:])
	}
	ref, ok := v.From()
	argument, reads := map[string]string{"aws_kms_alias": "name", "aws_kms_key": "key_id"}[ref.Type]
	if !ok || !reads || ref.Root != "data" {
		return false
	}
	instances := ref.Instances()
	for _, instance := range instances {
		if !aliases(instance.Attr(argument), such) {
			return false
		}
	}
	return len(instances) > 0
}
