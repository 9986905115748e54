package rules

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

// The limits of a key's description and tags. Source: the documentation of ALIYUN::KMS::Key.
const (
	longestDescription = 8192
	mostTags           = 20
	longestTag         = 128
)

// reservedTags are what neither the key nor the value of a tag starts with, or has in it.
var reservedTags = regexp.MustCompile(`^(aliyun|acs:)|https?://`)

var alicloudKMSKeyLimits = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_key_limits",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a description or tags of a key that KMS refuses",
		What: "Reports an `alicloud_kms_key` with a `description` of more than 8,192 characters, with more than 20 `tags`, with the key of a tag that is empty or longer than 128 characters, " +
			"with a value that is longer than 128 characters, and with a key or value that starts with `aliyun` or `acs:` or has `http://` or `https://` in it. " +
			"Values that are known in part are not looked at.",
		Why:     "The provider does not know these limits. KMS refuses to create or to tag the key, in the middle of an apply.",
		Sources: []string{rosKey, alicloudKeyDocs},
	},
	Reads: []*module.Type{alicloudKey.With("description", "tags")},
	Run: func(p *rule.Pass) {
		for key := range p.Instances(alicloudKey) {
			description, tags := key.Attr("description"), key.Attr("tags")
			if text, ok := description.Known(); ok && utf8.RuneCountInString(text) > longestDescription {
				p.Report(key, description.Range(), fmt.Sprintf("description has %d characters, but KMS takes %d at most and refuses the key. Shorten it.",
					utf8.RuneCountInString(text), longestDescription))
			}
			if number := leastMembers(tags); number > mostTags {
				p.Report(key, tags.Range(), fmt.Sprintf("tags has %d tags, but KMS takes %d at most and refuses the key. Leave some out.", number, mostTags))
			}
			for _, tag := range tags.Items() {
				if problem := wrongTag(tag); problem != "" && tags.Kind() == expr.Object {
					p.Report(key, tag.At(), fmt.Sprintf("the tag %q %s, so that KMS refuses it.", tag.Key, problem), tags.Range())
				}
			}
		}
	},
}

// leastMembers is how many members an object has at least.
func leastMembers(object expr.Value) int {
	names := map[string]bool{}
	for _, member := range object.Items() {
		if !member.Maybe && object.Kind() == expr.Object {
			names[member.Key] = true
		}
	}
	return len(names)
}

// wrongTag says what is wrong with a tag, "" where nothing is known to be.
func wrongTag(tag expr.Item) string {
	value, _ := tag.Known()
	switch {
	case tag.Key == "":
		return "has no key"
	case utf8.RuneCountInString(tag.Key) > longestTag:
		return fmt.Sprintf("has a key of more than %d characters", longestTag)
	case reservedTags.MatchString(tag.Key):
		return "has a key with " + strings.TrimSpace(reservedTags.FindString(tag.Key))
	case utf8.RuneCountInString(value) > longestTag:
		return fmt.Sprintf("has a value of more than %d characters", longestTag)
	case reservedTags.MatchString(value):
		return "has a value with " + strings.TrimSpace(reservedTags.FindString(value))
	}
	return ""
}
