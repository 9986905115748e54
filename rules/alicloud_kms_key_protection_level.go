package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/edit"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSKeyProtectionLevel = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_key_protection_level",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.Migration, rule.PostMigration},
		Title:    "a key whose `protection_level` is not the one that its KMS instance gives it",
		What: "The instance decides the level of the keys in it: `\"HSM\"` in a hardware instance, `\"SOFTWARE\"` in a software instance, whatever a key says. " +
			"The rule reports a key whose `dkms_instance_id` refers to an `alicloud_kms_instance` of the module, and whose `protection_level`, or its default `\"SOFTWARE\"`, is the other one.\n\n" +
			"`product_version` says which edition an instance is: `\"1\"` is hardware, `\"3\"` software (ROS calls them `\"hardware\"` and `\"software\"`). " +
			"Of `\"5\"`, which the provider takes and no document explains, nothing is concluded, nor of an instance that is elsewhere. " +
			"The rule is silent where `ignore_changes` covers `protection_level`.",
		Why: "The argument forces replacement, and the provider reads the real level back. The key is created, and every `terraform apply` from then on schedules it for deletion and creates another one.\n\n" +
			"```text\n" +
			"  # alicloud_kms_key.orders must be replaced\n" +
			"-/+ resource \"alicloud_kms_key\" \"orders\" {\n" +
			"      ~ protection_level       = \"HSM\" -> \"SOFTWARE\" # forces replacement\n" +
			"```",
		Fix: "Writes the level of the instance. It changes nothing in the cloud: it is the level that the key has. " +
			"A value that comes from a variable or a local is not replaced.",
		Sources: []string{alicloudKeyDocs, alicloudKeyNotes, alicloudInstanceDocs, apiCreateKey, apiCreateInstance},
	},
	Reads: []*module.Type{alicloudKey, alicloudInstance},
	Run: func(p *rule.Pass) {
		for key := range p.Instances(alicloudKey) {
			level := key.Attr("protection_level")
			in := editionOf(p, key)
			actual := in.level()
			if actual == "" || level.Or("SOFTWARE").Is(actual) != answer.No || key.IgnoreChanges().Covers("protection_level") {
				continue
			}
			kind := "hardware"
			if in == software {
				kind = "software"
			}
			message := fmt.Sprintf("protection_level is %s, but the key is in a %s instance, where every key is %q, so %s. Write protection_level = %q.",
				level.Or("SOFTWARE"), kind, actual, replaces(key, "it at every apply"), actual)
			if !literal(level) {
				p.Report(key, level.Range(), message)
				continue
			}
			p.ReportFix(key, level.Range(), edit.SetArguments(key.Header(), edit.Argument{
				Name: "protection_level", Value: fmt.Sprintf("%q", actual), Written: level.Attribute(),
			}), message)
		}
	},
}
