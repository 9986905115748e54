package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSMigrationInventory = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_migration_inventory",
		Severity: tflint.NOTICE,
		OnDemand: true,
		Title:    "the state of every key and secret before a migration to KMS 3.0",
		What: "Says of every `alicloud_kms_key` and `alicloud_kms_secret`, one finding each, what the migration means for it:\n\n" +
			"- `safe`: Terraform leaves it alone, and by what;\n" +
			"- `at risk`: Terraform destroys and recreates it once it is migrated, as `alicloud_kms_migration_lifecycle`, `alicloud_kms_migration_encryption_key` and `alicloud_kms_key_protection_level` report;\n" +
			"- `blocked`: it cannot be migrated as it is, as `alicloud_kms_migration_blocked` reports;\n" +
			"- `cannot be known`: the configuration does not say.\n\n" +
			"What is worse comes first. Instances of one resource that are all in the same state are one finding. Keys and secrets in modules that the configuration calls are named at the call: `module.kms: alicloud_kms_secret.this (kms/main.tf:31): safe: …`.\n\n" +
			"The rule is in no preset. Enable it by its block, or with `--enable-rule`; `kms-campaign report` does so.",
		Why:     "A rule that is silent does not tell whether all is well or nobody looked. A campaign over hundreds of repositories has to count both.",
		Sources: []string{migrationDocument, alicloudKeyCode, alicloudSecretCode},
	},
	Reads:     []*module.Type{alicloudKey, alicloudSecret, alicloudInstance},
	EveryCall: true,
	Consults:  []*rule.Rule{alicloudKMSMigrationLifecycle},
	Run: func(p *rule.Pass) {
		for on := range p.Instances(alicloudKey, alicloudSecret) {
			p.Report(on, on.Header(), migrationState(p, on))
		}
	},
}

// migrationState is what the migration means for a key or secret, the worst
// that can be said of it, with the reason.
func migrationState(p *rule.Pass, on expr.Instance) string {
	var open []string
	for _, argument := range migrated(p, on) {
		switch argument.kept {
		case answer.No:
			return "at risk: " + argument.name + " is neither set to what the cloud has nor ignored, so Terraform will destroy and recreate it."
		case answer.Unknown:
			open = append(open, argument.name)
		}
	}
	if len(open) > 0 {
		return "cannot be known: " + open[0] + " is what a caller, a variable or another resource gives it, which the configuration does not say."
	}
	if _, why := migrationObstacle(on); why != "" {
		return "blocked: " + why
	}
	return "safe: " + whySafe(on)
}

// migratedArgument is an argument that the migration gives another value.
type migratedArgument struct {
	name string
	// kept says whether Terraform leaves the resource alone for the sake of the argument.
	kept answer.Answer
}

// migrated are the arguments of a key or secret that the migration gives a value.
func migrated(p *rule.Pass, on expr.Instance) []migratedArgument {
	arguments := []migratedArgument{{"dkms_instance_id", kept(on, "dkms_instance_id", replacedWithoutInstanceID(on))}}
	if on.Type == alicloudSecret.Name {
		return append(arguments, migratedArgument{"encryption_key_id", kept(on, "encryption_key_id", on.Versions().AdmitsFrom(instanceIDAdded))})
	}
	for _, level := range []string{editionOf(p, on).level(), protectionLevelAfter.Of(p)} {
		if level != "" && !on.IgnoreChanges().Covers("protection_level") {
			arguments = append(arguments, migratedArgument{"protection_level", on.Attr("protection_level").Or("SOFTWARE").Is(level)})
		}
	}
	return arguments
}

// kept answers whether an argument that replaces its resource where it is not
// set is set or ignored.
func kept(on expr.Instance, argument string, replaces bool) answer.Answer {
	value := on.Attr(argument)
	switch {
	case on.IgnoreChanges().Covers(argument), !replaces:
		return answer.Yes
	case value.Empty() == answer.Yes && on.DependsOnVariable(argument) && !on.Module().IsRoot():
		return answer.Unknown
	}
	return answer.Not(value.Empty())
}

// whySafe says by what a key or secret is safe.
func whySafe(on expr.Instance) string {
	switch {
	case on.IgnoreChanges().Covers("dkms_instance_id"):
		return "ignore_changes covers what the migration changes."
	case on.Attr("dkms_instance_id").Empty() == answer.No:
		return "dkms_instance_id is set."
	case !on.Versions().AdmitsFrom(instanceIDAdded):
		return "no admitted version of the provider knows dkms_instance_id."
	}
	return "every admitted version of the provider takes dkms_instance_id from the cloud."
}
