package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/edit"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSMigrationRotationDrift = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_migration_rotation_drift",
		Severity: tflint.WARNING,
		Presets:  []rule.Preset{rule.Recommended, rule.Migration},
		Title:    "a key that ignores `dkms_instance_id`, but not what the migration does to its rotation",
		What: "A key that relies on `ignore_changes` for the migration (the document's Solution 1) names `dkms_instance_id` there. " +
			"The rule reports it where `automatic_rotation` or `rotation_interval` is missing from the same list. " +
			"It is silent where every admitted provider version is above 1.235.0, for which the document does not offer Solution 1, for `ignore_changes = all`, for keys that cannot rotate, " +
			"and for those that have a `dkms_instance_id`, or may have one: they are migrated, and can rotate again.",
		Why:     "Rotation has to be off while a key is migrated. `terraform apply` would change it back at a moment that nobody chose.",
		Fix:     "Appends the missing names to the list. Nothing changes in the cloud.",
		Sources: []string{migrationDocument, alicloudKeyDocs},
	},
	Reads: []*module.Type{alicloudKey, alicloudInstance},
	Run: func(p *rule.Pass) {
		for key := range p.Instances(alicloudKey) {
			ignore := key.IgnoreChanges()
			if _, ok := ignore.Entry("dkms_instance_id"); !ok || !key.Versions().AdmitsBetween(instanceIDAdded, afterSolution1) {
				continue
			}
			missing := slices.DeleteFunc([]string{"automatic_rotation", "rotation_interval"}, ignore.Covers)
			migrated := key.Attr("dkms_instance_id").Empty() != answer.Yes
			if len(missing) == 0 || migrated || alicloudObstacle(p, key).exists == answer.Yes {
				continue
			}
			names := strings.Join(missing, " and ")
			p.ReportFix(key, ignore.Expr.Range(), edit.AddIgnoreChanges(key.Header(), ignore, missing...), fmt.Sprintf(
				"ignore_changes has dkms_instance_id without %s, so Terraform will change this key's rotation wherever it differs from the configuration, "+
					"as it does during the migration. Add %s to the list.", names, names))
		}
	},
}
