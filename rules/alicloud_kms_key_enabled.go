package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSKeyEnabled = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_key_enabled",
		Severity: tflint.NOTICE,
		Title:    "a key that is switched off",
		What: "Reports a key whose `status`, or `key_state`, its name before provider 1.123.1, is `\"Disabled\"`, or whose `is_enabled` is false, " +
			"and one whose status is `\"PendingDeletion\"`. It is silent where `ignore_changes` covers the argument: the configuration then does not say what the cloud has.",
		Why: "Whatever was encrypted under a disabled key cannot be read, and every service that uses it fails. " +
			"`\"PendingDeletion\"` is a status that the provider takes and does nothing for: the key stays as it is, and every plan has the change again.",
		Sources: []string{rosKey, alicloudKeyDocs, alicloudKeyCode},
	},
	Reads:    []*module.Type{alicloudKey},
	Language: ros,
	Run: func(p *rule.Pass) {
		for key := range p.Instances(alicloudKey) {
			for _, name := range []string{"status", "key_state", "is_enabled"} {
				state := key.Attr(name)
				if key.IgnoreChanges().Covers(name) {
					continue
				}
				switch {
				case state.Is("PendingDeletion") == answer.Yes:
					p.Report(key, state.Range(), fmt.Sprintf("%s is %s, for which the provider does nothing: the key stays, and every plan has this change. "+
						"Remove the resource to schedule the key for deletion.", name, state))
				case state.Is("Disabled") == answer.Yes, name == "is_enabled" && state.False() == answer.Yes:
					p.Report(key, state.Range(), fmt.Sprintf("%s is %s, so that nobody can use this key, nor read what is encrypted under it. Enable the key, or delete it.", name, state))
				}
			}
		}
	},
}
