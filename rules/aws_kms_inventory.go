package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/keys"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

// keyUsers are the arguments that give a key to somebody who uses it.
var keyUsers = append(slices.DeleteFunc(slices.Clone(awsUsers), func(a keyArgument) bool { return a.resource == awsKeyPolicy.Name }),
	keyArgument{resource: "aws_secretsmanager_secret", path: "kms_key_id"},
	keyArgument{resource: "aws_sns_topic", path: "kms_master_key_id"},
	keyArgument{resource: "aws_sqs_queue", path: "kms_master_key_id"},
	keyArgument{resource: "aws_ssm_parameter", path: "key_id"},
)

var awsKMSInventory = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_inventory",
		Severity: tflint.NOTICE,
		OnDemand: true,
		Title:    "the state of every AWS key",
		What: "Says of every `aws_kms_key`, `aws_kms_external_key`, `aws_kms_replica_key` and `aws_kms_replica_external_key`, one finding each, what the configuration makes of it:\n\n" +
			"- `rotation`: on, and how often; off; none, and why;\n" +
			"- `policy`: its own, that of an `aws_kms_key_policy`, or KMS's default, which leaves the key to IAM policies;\n" +
			"- `deletion window`: for how long its deletion can be cancelled;\n" +
			"- `aliases` and `users`: the resources that name it, directly or through an alias.\n\n" +
			"What the configuration does not say `cannot be known`: what a variable, another resource or the callers of a module decide, or `ignore_changes` covers. " +
			"`perhaps more` stands after aliases and users where an alias or a user may be this key's, `none here` where the configuration and the modules that it calls have none. " +
			"Users are resources with one of these arguments:\n\n" + keyUserList() + "\n" +
			"Keys in modules that the configuration calls are named at the call.\n\n" +
			"The rule is in no preset. Enable it by its block, or with `--enable-rule`.",
		Why:     "A rule that is silent does not tell whether all is well or nobody looked. Whoever has to answer for an organization's keys has to list them.",
		Sources: []string{awsRotation, awsDefault, awsDeletion, awsKeyDocs},
	},
	Reads:     append(typesOf(keyUsers), slices.Concat([]*module.Type{awsAlias}, readsPolicies(awsPolicies))...),
	EveryCall: true,
	Run: func(p *rule.Pass) {
		for key := range p.Instances(awsKeys...) {
			p.Report(key, key.Header(), fmt.Sprintf("rotation: %s; policy: %s; deletion window: %s; aliases: %s; users: %s.",
				rotationState(key), policyState(key), windowState(key), namedBy(p, key, aliasArguments), namedBy(p, key, keyUsers)))
		}
	},
}

// aliasArguments are the arguments that give a key a name.
var aliasArguments = []keyArgument{{resource: awsAlias.Name, path: "target_key_id"}}

const notKnown = "cannot be known"

// undecided says why the configuration does not say what an argument is, "" where it may.
func undecided(on expr.Instance, arguments ...string) string {
	switch {
	case slices.ContainsFunc(arguments, on.IgnoreChanges().Covers):
		return notKnown + ", since ignore_changes covers it"
	case slices.ContainsFunc(arguments, func(argument string) bool { return leftToCaller(on, argument) }):
		return notKnown + ", since callers decide it"
	}
	return ""
}

func rotationState(key expr.Instance) string {
	switch key.Type {
	case awsExternalKey.Name, awsReplicaExternalKey.Name:
		return "none, since its material is imported"
	case awsReplicaKey.Name:
		return "its primary key's"
	}
	obstacle, rotation, enabled := awsObstacle(key), key.Attr("enable_key_rotation"), key.Attr("is_enabled").Or("true")
	why := undecided(key, append(obstacle.arguments, "enable_key_rotation", "is_enabled")...)
	switch {
	case why != "":
		return why
	case obstacle.exists == answer.Yes:
		return "none, since " + obstacle.why
	case rotation.True() == answer.No:
		return "off"
	case enabled.False() == answer.Yes:
		return "none, since the key is disabled"
	case rotation.True() == answer.Unknown || obstacle.exists == answer.Unknown || enabled.True() == answer.Unknown:
		return notKnown
	}
	period := key.Attr("rotation_period_in_days")
	days, known := period.Known()
	switch {
	case undecided(key, "rotation_period_in_days") != "" || !known && period.Set() != answer.No:
		return "on, how often " + notKnown
	case known:
		return fmt.Sprintf("on, every %s days", days)
	}
	return "on, KMS's default period"
}

func policyState(key expr.Instance) string {
	if why := undecided(key, "policy"); why != "" {
		return why
	}
	own := policy.Of(key)
	refused := len(own.Documents) > 0 && len(own.Without(func(d *policy.Document) bool { return checkedAWS(key, d).refused }).Documents) == 0
	attached, any := awsAliases.Referring(awsKeyPolicy, "key_id", key)
	switch set := own.Set(); {
	case set == answer.Yes && any == answer.Yes:
		return "its own and that of " + addresses(attached) + ", which overwrite each other"
	case set == answer.Yes && refused:
		return "its own, which KMS refuses"
	case set == answer.Yes:
		return "its own"
	case set == answer.Unknown:
		return notKnown
	case any == answer.Unknown:
		return notKnown + ", since " + addresses(attached) + " may be for it"
	case any == answer.Yes:
		return "that of " + addresses(attached)
	}
	return "KMS's default"
}

func windowState(key expr.Instance) string {
	if why := undecided(key, "deletion_window_in_days"); why != "" {
		return why
	}
	days, known := key.Attr("deletion_window_in_days").Or("30").Known()
	if !known {
		return notKnown
	}
	return days + " days"
}

// namedBy are the resources that name a key in one of the arguments.
func namedBy(p *rule.Pass, key expr.Instance, arguments []keyArgument) string {
	var naming []expr.Instance
	more := false
	for _, use := range allUses(p, arguments) {
		switch names := answer.All(use.targets.Include(key.Instance), use.on.Counted(), use.block.Present); {
		case names == answer.Yes:
			naming = append(naming, use.on)
		case names == answer.Unknown:
			more = true
		}
	}
	switch {
	case len(naming) == 0 && more:
		return notKnown
	case len(naming) == 0:
		return "none here"
	case more:
		return addresses(naming) + ", perhaps more"
	}
	return addresses(naming)
}

// namingUse is a place at which a key can be named, and which keys it can name.
type namingUse struct {
	use
	targets keys.Targets
}

// allUses are all places of some arguments in the modules that are looked at.
func allUses(p *rule.Pass, arguments []keyArgument) []namingUse {
	tree := p.Reader.Tree()
	type key struct{ inventoryOf string }
	return module.Remember(tree[0].Module(), key{arguments[0].resource}, func() []namingUse {
		var all []namingUse
		for _, reader := range tree {
			for _, a := range arguments {
				for on := range reader.Instances(&module.Type{Name: a.resource}) {
					for _, use := range usesOf(on, a.path) {
						all = append(all, namingUse{use, awsAliases.Of(use.value())})
					}
				}
			}
		}
		return all
	})
}

// addresses lists instances, each once.
func addresses(of []expr.Instance) string {
	var list []string
	for _, instance := range of {
		if address := instance.Address(); !slices.Contains(list, address) {
			list = append(list, address)
		}
	}
	return strings.Join(list, ", ")
}

// keyUserList names the arguments of users for the rule's page.
func keyUserList() string {
	var list strings.Builder
	for _, a := range keyUsers {
		fmt.Fprintf(&list, "- `%s.%s`\n", a.resource, a.path)
	}
	return list.String()
}
