package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/edit"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSMigrationEncryptionKey = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_migration_encryption_key",
		Severity: tflint.WARNING,
		Presets:  []rule.Preset{rule.Migration},
		Title:    "a secret that `terraform apply` replaces for the key that the migration gives it",
		What: "In a KMS instance every secret is encrypted under a key of that instance, so that a migrated secret has an `encryption_key_id`. " +
			"The rule reports an `alicloud_kms_secret` whose configuration neither sets the argument nor names it in `lifecycle.ignore_changes`, " +
			"whether it has a `dkms_instance_id` or ignores it.\n\n" +
			"A value that cannot be known counts as set, and one that a variable leaves empty does so in a reusable module, where a caller supplies it. " +
			"The rule is silent where every admitted provider version is below " + instanceIDAdded + ", which knows no instances.",
		Why: "The argument forces replacement, and no release takes it from the cloud where it is not set: not even `ignore_changes = [dkms_instance_id]`, as the migration document has it, keeps the secret.\n\n" +
			"```text\n" +
			"  # alicloud_kms_secret.database must be replaced\n" +
			"-/+ resource \"alicloud_kms_secret\" \"database\" {\n" +
			"      - encryption_key_id             = \"key-9\" -> null # forces replacement\n" +
			"```",
		Fix:     "Adds `encryption_key_id` to `ignore_changes`. It changes nothing in the cloud, so that it can be applied before the migration.",
		Sources: []string{alicloudSecretDocs, alicloudSecretCode, apiCreateSecret},
	},
	Reads: append([]*module.Type{alicloudSecret}, alicloudSources...),
	Run: func(p *rule.Pass) {
		for secret := range p.Instances(alicloudSecret) {
			ignore, id := secret.IgnoreChanges(), secret.Attr("encryption_key_id")
			if ignore.Covers("encryption_key_id") || supplied(secret, "encryption_key_id", p.Module().IsRoot) || !secret.Versions().AdmitsFrom(instanceIDAdded) {
				continue
			}
			state := "neither set nor ignored"
			if id.Attribute() != nil {
				state = fmt.Sprintf("%s and not ignored", id)
			}
			p.ReportFix(secret, atFault(id, ignore), edit.AddIgnoreChanges(secret.Header(), ignore, "encryption_key_id"), fmt.Sprintf(
				"encryption_key_id is %s, but the migration to KMS 3.0 gives the secret a key of its instance, so %s. Add encryption_key_id to lifecycle.ignore_changes or set it.",
				state, replaces(secret, "it")))
		}
	},
}
