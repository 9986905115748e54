package rules

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

// The limits of a secret. Source: the API reference of CreateSecret.
const (
	longestSecretName = 192
	longestVersion    = 64
	largestSecret     = 30720
)

var secretWellNamed = regexp.MustCompile(`^[A-Za-z0-9_/+=.@-]+$`)

var alicloudKMSSecretName = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_secret_name",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a name, a version or data of a secret that KMS refuses",
		What: "Reports an `alicloud_kms_secret`\n\n" +
			"- whose `secret_name` has anything but 1 to 192 letters, digits and any of `_ / + = . @ -`;\n" +
			"- of the type `Generic` (the default), `Rds` or `Redis` whose name starts with `acs/`;\n" +
			"- of the type `ECS` whose name does not start with `acs/ecs/`;\n" +
			"- of the type `RAMCredentials` whose name is neither `$Auto` nor one that KMS has made of it (`acs/ram/user/…`);\n" +
			"- with a `version_id` of more than 64 characters;\n" +
			"- with `secret_data` of more than 30,720 bytes.\n\n" +
			"Names of other types are not looked at, nor are those that are known in part, or that a variable leaves empty for the callers of a module.",
		Why:     "The provider does not know these limits. KMS refuses the secret in the middle of an apply.",
		Sources: []string{apiCreateSecret, alicloudSecretDocs},
	},
	Reads:    []*module.Type{alicloudSecret.With("secret_name", "version_id", "secret_data")},
	Language: ros,
	Run: func(p *rule.Pass) {
		for secret := range p.Instances(alicloudSecret) {
			name, version, data := secret.Attr("secret_name"), secret.Attr("version_id"), secret.Attr("secret_data")
			if problem := wrongSecretName(secret); problem != "" {
				p.Report(secret, name.Range(), fmt.Sprintf("secret_name is %s, %s", name, problem), secret.Attr("secret_type").Range())
			}
			if text, ok := version.Known(); ok && utf8.RuneCountInString(text) > longestVersion {
				p.Report(secret, version.Range(), fmt.Sprintf("version_id has %d characters, but KMS takes %d at most and refuses the secret. Shorten it.",
					utf8.RuneCountInString(text), longestVersion))
			}
			if text, ok := data.Known(); ok && len(text) > largestSecret {
				p.Report(secret, data.Range(), fmt.Sprintf("secret_data has %d bytes, but KMS takes %d at most and refuses the secret. Keep larger data elsewhere, encrypted under a data key.",
					len(text), largestSecret))
			}
		}
	},
}

// wrongSecretName says what is wrong with the name of a secret of its type, ""
// where nothing is known to be.
func wrongSecretName(secret expr.Instance) string {
	name, ok := secret.Attr("secret_name").Known()
	if !ok || name == "" && leftToCaller(secret, "secret_name") {
		return ""
	}
	kind := secret.Attr("secret_type").Or("Generic")
	is := func(types ...string) bool { return kind.OneOf(types...) == answer.Yes }
	wellNamed := secretWellNamed.MatchString(name) && len(name) <= longestSecretName
	switch {
	case is("RAMCredentials") && !strings.HasPrefix(name, "$Auto") && !strings.HasPrefix(name, "acs/ram/user/"):
		return `but KMS names RAM secrets itself, and refuses another name. Write "$Auto".`
	case is("ECS") && !strings.HasPrefix(name, "acs/ecs/"):
		return "but the name of an ECS secret starts with acs/ecs/, or KMS refuses it. Write that before the name."
	case is("Generic", "Rds", "Redis") && strings.HasPrefix(name, "acs/"):
		return fmt.Sprintf("but KMS keeps acs/ for other types than %s and refuses it. Choose another name.", kind)
	case is("Generic", "Rds", "Redis", "ECS") && !wellNamed:
		return "which KMS refuses. Write 1 to 192 letters, digits and any of _ / + = . @ -."
	}
	return ""
}
