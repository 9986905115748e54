package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/edit"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudAlias = &module.Type{Name: "alicloud_kms_alias", Schema: module.Schema{Arguments: []string{"alias_name"}}}

const alicloudAliases = "https://www.alibabacloud.com/help/en/kms/key-management-service/user-guide/manage-a-key-alias"

// longestAliasName is how many characters KMS takes after alias/.
//
// Source: "Manage a key alias", alias rules and constraints.
const longestAliasName = 255

var alicloudKMSAliasName = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_alias_name",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "an alias whose name KMS refuses",
		What: "Reports an `alicloud_kms_alias` whose `alias_name` does not start with `alias/`, starts with `alias/acs/`, which KMS keeps for its service keys, " +
			"or has anything but 1 to 255 letters, digits and any of `_ - /` after the prefix; and one with the name that another alias of the same provider has, also in the modules that are called. " +
			"Of a name that is known in part, the part is looked at. Aliases whose number cannot be known are not compared with others, " +
			"and an empty name that a variable leaves to the callers of a module is left alone.",
		Why: "The provider does not look at the name. KMS refuses it in the middle of an apply, when the key is there already.",
		Fix: "Puts `alias/` before a name without it, or in the place of `/` or `Alias/`, where that makes a name that KMS takes. The alias cannot exist yet, so that nothing is replaced. " +
			"A name that comes from a variable or a local is not changed.",
		Sources: []string{alicloudAliases, "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kms_alias"},
	},
	Reads:    []*module.Type{alicloudAlias},
	Language: ros,
	Run: func(p *rule.Pass) {
		for alias := range p.Instances(alicloudAlias) {
			reportAlicloudAlias(p, alias)
		}
		reportAlicloudAliasesTwice(p)
	},
}

func reportAlicloudAlias(p *rule.Pass, alias expr.Instance) {
	name := alias.Attr("alias_name")
	if name.OneOf("", aliasPrefix) == answer.Yes && leftToCaller(alias, "alias_name") {
		return
	}
	problem := problemOfAll(name, alicloudAliasProblem)
	if problem == "" {
		return
	}
	message := fmt.Sprintf("alias_name is %s, %s", name, problem)
	text, known := name.Known()
	rest := strings.TrimPrefix(text, "/")
	if end := len(aliasPrefix); len(rest) > end && strings.EqualFold(rest[:end], aliasPrefix) {
		rest = rest[end:]
	}
	prefixed := aliasPrefix + rest
	if !known || strings.HasPrefix(text, aliasPrefix) || alicloudAliasProblem(expr.StringOf(name.Range(), expr.Literal(prefixed))) != "" {
		p.Report(alias, name.Range(), message)
		return
	}
	message = fmt.Sprintf("%s Write %q.", message, prefixed)
	if !literal(name) {
		p.Report(alias, name.Range(), message)
		return
	}
	p.ReportFix(alias, name.Range(), edit.SetArguments(alias.Header(), edit.Argument{
		Name: "alias_name", Value: fmt.Sprintf("%q", prefixed), Written: name.Attribute(),
	}), message)
}

// alicloudAliasProblem is what is wrong with a name, "" where nothing is known to be.
func alicloudAliasProblem(name expr.Value) string {
	text := name.Text()
	known, complete := text.Known()
	switch {
	case text.Prefixed(aliasPrefix) == answer.No:
		return `but KMS takes only names that start with "alias/".`
	case text.Prefixed("alias/acs/") == answer.Yes:
		return `but KMS keeps "alias/acs/" for its service keys. Choose another name.`
	case complete && known == aliasPrefix:
		return `but KMS takes no alias without a name after "alias/". Add one.`
	case text.Length() > len(aliasPrefix)+longestAliasName:
		return fmt.Sprintf(`but KMS takes %d characters at most after "alias/". Shorten it.`, longestAliasName)
	case slices.ContainsFunc(text.Parts(), func(part string) bool { return strings.ContainsFunc(part, notInAliasName) }):
		return `but KMS takes only letters, digits, "/", "_" and "-" in it. Replace the others.`
	}
	return ""
}

// reportAlicloudAliasesTwice reports each alias with a name that an earlier one
// of the same provider has. Another provider configuration may be of another Region.
func reportAlicloudAliasesTwice(p *rule.Pass) {
	named := func(alias expr.Instance) (string, bool) { return alias.Attr("alias_name").Known() }
	for alias, other := range twice(p, []*module.Type{alicloudAlias}, named, sameProvider) {
		name := alias.Attr("alias_name")
		p.Report(alias, name.Range(), fmt.Sprintf("alias_name is %s, which %s has already, so that KMS refuses it. Choose another name.", name, other.Address()),
			other.Attr("alias_name").Range())
	}
}
