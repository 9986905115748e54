package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

// ownKeys are the rows of what should have a key of one's own.
var ownKeys = append(slices.DeleteFunc(slices.Clone(awsUsers), func(a keyArgument) bool {
	return !slices.Contains([]string{
		"aws_db_instance.kms_key_id", "aws_docdb_cluster.kms_key_id", "aws_ebs_volume.kms_key_id",
		"aws_neptune_cluster.kms_key_arn", "aws_rds_cluster.kms_key_id", "aws_redshift_cluster.kms_key_id",
	}, a.resource+"."+a.path)
}), keyArgument{resource: "aws_secretsmanager_secret", path: "kms_key_id", service: "Secrets Manager"})

// awsDefaultVolumeKey is the setting of the key that new volumes have.
var awsDefaultVolumeKey = &module.Type{Name: "aws_ebs_default_kms_key", Schema: module.Schema{Arguments: []string{"key_arn"}}}

var ownKeyTypes = &rule.List{
	Key:    "types",
	Text:   "The resource types that are looked at, if it is not all of them.",
	Sample: []string{"aws_db_instance", "aws_rds_cluster"},
	Each:   "the resource types of this rule",
	Valid: func(name string) bool {
		return slices.ContainsFunc(ownKeys, func(a keyArgument) bool { return a.resource == name })
	},
}

var awsKMSCustomerManagedKey = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_customer_managed_key",
		Severity: tflint.NOTICE,
		Title:    "a database, cluster, volume or secret without a key of your own",
		What: "Reports one of these arguments that is not set, or is an alias of AWS, such as `alias/aws/rds`:\n\n" + ownKeyTable() + "\n" +
			"What is made from a snapshot or another resource is left alone, since it inherits its key, and so is what the default of a variable leaves empty in a reusable module. " +
			"Volumes are left alone in a module that sets `aws_ebs_default_kms_key`.",
		Why: "The policy of a key that AWS manages cannot be changed: everybody in the account who may use the service may use the key, no other account can, " +
			"and nobody can disable it when it matters.\n\n" +
			"**For databases, clusters and volumes that exist, this is no small change**: all but Redshift clusters are destroyed and recreated for another key. The way is a copy of an encrypted snapshot under the new key.",
		Options: []rule.Option{ownKeyTypes},
		Sources: []string{
			"https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html",
			"https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html",
			"https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html",
		},
	},
	Reads: typesOfOwnKeys(),
	Run: func(p *rule.Pass) {
		types := ownKeyTypes.Of(p)
		for _, a := range ownKeys {
			if len(types) > 0 && !slices.Contains(types, a.resource) || a.resource == "aws_ebs_volume" && len(p.Module().Resources(awsDefaultVolumeKey.Name)) > 0 {
				continue
			}
			for on := range p.Instances(&module.Type{Name: a.resource}) {
				reportForeignKey(p, a, on)
			}
		}
	},
}

func reportForeignKey(p *rule.Pass, a keyArgument, on expr.Instance) {
	key := on.Attr(a.path)
	if slices.ContainsFunc(key.Alternatives(), func(v expr.Value) bool { return !ofAWS(v) }) ||
		a.encryption != nil && a.encryption.mayInherit(usesOf(on, a.path)[0]) || leftToCaller(on, a.path) {
		return
	}
	state := "is not set"
	switch {
	case key.Attribute() == nil:
	case key.Empty() == answer.Yes || key.Text().Start() != "":
		state = fmt.Sprintf("is %s", key)
	default:
		state = "is a key that AWS manages"
	}
	message := fmt.Sprintf("%s %s, so that %s has no key whose policy you can write and which you can disable. Give it a key of your own.", a.path, state, a.service)
	if a.replaces {
		message += " One that exists would be replaced for that, without its data."
	}
	p.Report(on, key.Range(), message)
}

// ofAWS reports whether a value that is no choice is known to name no key, or
// one that AWS manages.
func ofAWS(key expr.Value) bool {
	return key.Empty() == answer.Yes || hasAlias(key, func(name string) bool { return strings.HasPrefix(name, "alias/aws/") })
}

func typesOfOwnKeys() []*module.Type {
	types := []*module.Type{awsKeyData, awsAliasData, awsDefaultVolumeKey}
	for _, a := range ownKeys {
		types = append(types, a.withSwitch())
	}
	return types
}

// ownKeyTable is the table for the rule's page.
func ownKeyTable() string {
	var table strings.Builder
	table.WriteString("| argument |\n| --- |\n")
	for _, a := range ownKeys {
		fmt.Fprintf(&table, "| `%s.%s` |\n", a.resource, a.path)
	}
	return table.String()
}
