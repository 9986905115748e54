package rules

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

const (
	aliasPrefix = "alias/"
	// aliasNameLength is how many characters KMS takes in the name of an alias.
	aliasNameLength = 256
	// aliasSuffixLength is how many characters the provider appends to name_prefix.
	aliasSuffixLength = 26

	awsCreateAlias = "https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html"
	awsAliasGuide  = "https://docs.aws.amazon.com/kms/latest/developerguide/alias-create.html"
	awsAliasDocs   = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_alias"
)

var awsKMSAliasName = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_alias_name",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "an alias that KMS refuses",
		What: "Reports an `aws_kms_alias` whose `name` or `name_prefix` does not begin with `alias/`, begins with `alias/aws/`, which is reserved for AWS managed keys, " +
			"has other characters than letters, digits, `/`, `_` and `-`, or is longer than 256 characters, with the 26 that the provider appends to a prefix. " +
			"It also reports an alias whose `target_key_id` is another alias, or a key in another Region, and the second of two aliases with one name.\n\n" +
			"Two names are compared only where both are known in full and both aliases surely exist, in the module or in those that it calls, with the same provider configuration and in the same Region. " +
			"Regions are known by the argument `region` of provider version 6 and by that of the provider block, also through the `providers` of a call, unless a variable decides it. " +
			"A name that is empty, or that belongs to an alias which is switched off, is left alone where a variable's default decides it: callers have the last word.",
		Why: "TFLint says it before there is a plan: names that Terraform has to work out, long ones, and those that are there twice fail only in `terraform apply`, " +
			"after the keys have been created.",
		Sources: []string{awsCreateAlias, awsAliasGuide, awsAliasDocs},
	},
	Reads: slices.Concat([]*module.Type{awsAlias, awsKeyData}, primaryKeys, replicaKeys),
	Run: func(p *rule.Pass) {
		for alias := range p.Instances(awsAlias) {
			reportAliasName(p, alias, "name", 0)
			reportAliasName(p, alias, "name_prefix", aliasSuffixLength)
			reportAliasTarget(p, alias)
		}
		reportAliasesTwice(p)
	},
}

func reportAliasName(p *rule.Pass, alias expr.Instance, argument string, suffix int) {
	name := alias.Attr(argument)
	if name.OneOf("", aliasPrefix) == answer.Yes && leftToCaller(alias, argument) || leftWithSwitch(alias, []string{argument}, alias) {
		return
	}
	if problem := problemOfAll(name, func(v expr.Value) string { return aliasNameProblem(v, suffix) }); problem != "" {
		p.Report(alias, name.Range(), argument+" "+problem)
	}
}

// aliasNameProblem is what is wrong with a name to which the provider appends
// so many characters.
func aliasNameProblem(name expr.Value, suffix int) string {
	text := name.Text()
	known, complete := text.Known()
	switch {
	case text.Prefixed(aliasPrefix) == answer.No:
		return fmt.Sprintf(`is %s, but KMS takes only names that begin with "alias/". Put that in front of it.`, name)
	case text.Prefixed("alias/aws/") == answer.Yes:
		return fmt.Sprintf(`is %s, but KMS keeps names that begin with "alias/aws/" for AWS managed keys. Choose another name.`, name)
	case complete && known == aliasPrefix:
		return `is "alias/", but KMS takes no alias without a name after that. Add one.`
	case text.Length() > aliasNameLength && suffix == 0:
		return fmt.Sprintf("has %d characters, but KMS refuses more than %d. Shorten it.", text.Length(), aliasNameLength)
	case text.Length()+suffix > aliasNameLength:
		return fmt.Sprintf("has %d characters, and the provider appends %d to it, but KMS refuses more than %d. Shorten it.", text.Length(), suffix, aliasNameLength)
	}
	for _, part := range text.Parts() {
		if i := strings.IndexFunc(part, notInAliasName); i >= 0 {
			char, _ := utf8.DecodeRuneInString(part[i:])
			return fmt.Sprintf(`is %s, but KMS takes only letters, digits, "/", "_" and "-" in it. Replace %q.`, name, string(char))
		}
	}
	return ""
}

func notInAliasName(char rune) bool {
	return !strings.ContainsRune("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/_-", char)
}

// reportAliasTarget reports an alias that KMS points at no key.
func reportAliasTarget(p *rule.Pass, alias expr.Instance) {
	target := alias.Attr("target_key_id")
	if !slices.ContainsFunc(target.Alternatives(), func(v expr.Value) bool { return !isAlias(v) }) {
		p.Report(alias, target.Range(), "target_key_id is an alias, but KMS points an alias at a key only. Write the key's id or ARN.")
		return
	}
	keys, ok := keysOf(target)
	var elsewhere expr.Instance
	for _, elsewhere = range keys {
		if !isPrimaryKey(elsewhere) || elsewhere.Attr("multi_region").True() != answer.No || awsSameRegion(alias, elsewhere) != answer.No {
			return
		}
	}
	if ok {
		p.Report(alias, target.Range(), fmt.Sprintf(
			"target_key_id is that of %s, a key in another Region than the alias, and KMS finds it there only. Give both the same region or provider.", elsewhere.Address()),
			alias.Attr("region").Range(), elsewhere.Attr("region").Range())
	}
}

// reportAliasesTwice reports each alias with a name that an earlier one has in
// the same account and Region.
func reportAliasesTwice(p *rule.Pass) {
	named := func(alias expr.Instance) (string, bool) { return alias.Attr("name").Known() }
	for alias, other := range twice(p, []*module.Type{awsAlias}, named, together) {
		name := alias.Attr("name")
		p.Report(alias, name.Range(), fmt.Sprintf(
			"name is %s, which is the name of %s already, so KMS refuses it. Give every alias in a Region a name of its own.", name, other.Address()),
			other.Attr("name").Range())
	}
}
