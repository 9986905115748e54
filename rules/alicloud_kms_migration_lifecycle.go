package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/edit"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var protectionLevelAfter = &rule.Choice{
	Key:    "protection_level_after",
	Text:   "The protection level that migrated keys have. Unset, protection levels are not looked at.",
	Sample: "SOFTWARE",
	OneOf:  []string{"SOFTWARE", "HSM"},
}

var alicloudKMSMigrationLifecycle = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_migration_lifecycle",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.Migration, rule.PostMigration},
		Title:    "a key or secret that `terraform apply` destroys and recreates after the migration to KMS 3.0",
		What: "A migrated key or secret gains a `dkms_instance_id`. The rule reports every `alicloud_kms_key` and `alicloud_kms_secret` " +
			"whose configuration neither sets the argument nor names it in `lifecycle.ignore_changes`:\n\n" +
			"- a key, where the module admits a provider version from " + instanceIDAdded + " up to, but not including, " + keyInstanceIDComputed + ";\n" +
			"- a secret, where it admits any version from " + instanceIDAdded + " on. No release so far leaves an unset `dkms_instance_id` of a secret alone, " +
			"although the migration document says that `ignore_changes` is not needed above 1.235.0.\n\n" +
			"The admitted versions are the one in `.terraform.lock.hcl`, else those that meet `required_providers` and the `version` of old `provider` blocks, in the module, its root module and those that are called, else all.\n\n" +
			"An argument that a variable leaves empty counts as set in a reusable module, where a caller supplies it (the document's Solution 2), " +
			"and as not set in a root configuration: one with a `backend` or `cloud` block, a `.terraform.lock.hcl`, a `terraform.tfvars` or an `*.auto.tfvars`. " +
			"A value that cannot be known counts as set.\n\n" +
			"With the option `protection_level_after`, keys are also reported whose `protection_level`, or its default `\"SOFTWARE\"`, " +
			"differs from the level that they have in the instance: on every provider version, and with either solution. " +
			"In a hardware instance that is `\"HSM\"` for every key.",
		Why: "The argument forces replacement. Terraform schedules the migrated key for deletion and creates an empty one; " +
			"everything that was encrypted under the old key, and every version of a secret, is lost when the pending window ends. " +
			"The plan says it in one line, which is easy to miss among others:\n\n" +
			"```text\n" +
			"  # alicloud_kms_secret.database must be replaced\n" +
			"-/+ resource \"alicloud_kms_secret\" \"database\" {\n" +
			"      - dkms_instance_id              = \"kst-1\" -> null # forces replacement\n" +
			"```\n\n" +
			"Deletion protection (see `alicloud_kms_key_deletion_protection`) makes the cloud itself refuse to delete a key, whatever the plan says; secrets have none. " +
			"[From KMS 1.0 to KMS 3.0 without losing a key](../kms3-migration.md) leads through the whole migration.",
		Fix: "Adds what is missing to `ignore_changes`: for keys the document's Solution 1 (`dkms_instance_id`, `automatic_rotation`, `rotation_interval`), " +
			"for secrets `dkms_instance_id`, and `encryption_key_id` where a secret has none, since the migration gives it one (see `alicloud_kms_migration_encryption_key`), " +
			"and `protection_level` where that is what differs. " +
			"It changes nothing in the cloud, so that it can be applied before the migration. " +
			"While `automatic_rotation` is ignored, Terraform does not turn rotation on or off (see `alicloud_kms_rotation_ignored`), and KMS migrates no key that rotates. " +
			"Of a key that rotates, the message says to turn that off first.",
		Options: []rule.Option{protectionLevelAfter},
		Sources: []string{migrationDocument, alicloudKeyCode, alicloudSecretCode},
	},
	Reads: append([]*module.Type{alicloudKey, alicloudSecret}, alicloudSources...),
	Run: func(p *rule.Pass) {
		after := protectionLevelAfter.Of(p)
		for on := range p.Instances(alicloudKey, alicloudSecret) {
			ignore := on.IgnoreChanges()
			var dangers []danger
			if !ignore.Covers("dkms_instance_id") && replacedWithoutInstanceID(on) && !bound(on, p.Module().IsRoot) {
				dangers = append(dangers, unbound(on, ignore))
			}
			if on.Type == alicloudKey.Name && after != "" && !ignore.Covers("protection_level") {
				level := on.Attr("protection_level")
				if level.Or("SOFTWARE").Is(after) == answer.No {
					dangers = append(dangers, levelDiffers(on, ignore, level, after))
				}
			}
			if len(dangers) == 0 {
				continue
			}
			var messages, entries []string
			for _, danger := range dangers {
				messages = append(messages, danger.message)
				entries = append(entries, danger.entries...)
			}
			entries = slices.DeleteFunc(entries, ignore.Covers)
			p.ReportFix(on, dangers[0].at, edit.AddIgnoreChanges(on.Header(), ignore, entries...), strings.Join(messages, " Also, "))
		}
	},
}

// danger is one reason why Terraform would replace a migrated resource.
type danger struct {
	at      hcl.Range
	message string
	entries []string
}

func unbound(on expr.Instance, ignore module.IgnoreChanges) danger {
	id := on.Attr("dkms_instance_id")
	found := danger{at: atFault(id, ignore), entries: []string{"dkms_instance_id"}}
	kind := "secret"
	if on.Type == alicloudKey.Name {
		kind = "key"
		found.entries = append(found.entries, "automatic_rotation", "rotation_interval")
	} else if !supplied(on, "encryption_key_id", on.Module().IsRoot) {
		found.entries = append(found.entries, "encryption_key_id")
	}
	state := "neither set nor ignored"
	if id.Attribute() != nil {
		state = fmt.Sprintf("%s and not ignored", id)
	}
	found.message = fmt.Sprintf("dkms_instance_id is %s, so %s. Add it to lifecycle.ignore_changes or set it.",
		state, replaces(on, fmt.Sprintf("this %s once it is migrated to KMS 3.0", kind)))
	switch {
	case on.Type == alicloudKey.Name && on.Attr("automatic_rotation").Is("Enabled") == answer.Yes && !ignore.Covers("automatic_rotation"):
		found.message += " Turn rotation off and apply that first: KMS migrates no key that rotates, and Terraform does not turn off what it ignores."
	case on.Type == alicloudSecret.Name && !on.Versions().AdmitsBetween("0.0.0", keyInstanceIDComputed):
		found.message += " No provider version spares secrets."
	}
	return found
}

func levelDiffers(on expr.Instance, ignore module.IgnoreChanges, level expr.Value, after string) danger {
	return danger{
		at:      atFault(level, ignore),
		entries: []string{"protection_level"},
		message: fmt.Sprintf("protection_level is %s, but the migrated key is %q, so %s. Add protection_level to lifecycle.ignore_changes or write %q.",
			level.Or("SOFTWARE"), after, replaces(on, "it"), after),
	}
}

// replaces says what Terraform does with a resource that it has to replace.
func replaces(on expr.Instance, what string) string {
	if on.PreventsDestroy() == answer.Yes {
		return fmt.Sprintf("Terraform will want to destroy and recreate %s, and every plan will fail, since prevent_destroy forbids that", what)
	}
	return fmt.Sprintf("Terraform will destroy and recreate %s", what)
}

// atFault is the value that fails to protect, else the list that lacks the
// argument, else the resource's header.
func atFault(value expr.Value, ignore module.IgnoreChanges) hcl.Range {
	if value.Attribute() == nil && ignore.Expr != nil {
		return ignore.Expr.Range()
	}
	return value.Range()
}
