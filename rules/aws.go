package rules

import (
	"fmt"
	"slices"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/keys"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// The resource types and data sources that rules read.
var (
	awsKey = &module.Type{Name: "aws_kms_key", Schema: module.Schema{Arguments: []string{
		"bypass_policy_lockout_safety_check", "custom_key_store_id", "customer_master_key_spec",
		"deletion_window_in_days", "enable_key_rotation", "is_enabled", "key_usage", "policy",
		"rotation_period_in_days", "xks_key_id",
	}}}
	awsExternalKey        = &module.Type{Name: "aws_kms_external_key", Schema: awsImported}
	awsReplicaKey         = &module.Type{Name: "aws_kms_replica_key", Schema: awsImported}
	awsReplicaExternalKey = &module.Type{Name: "aws_kms_replica_external_key", Schema: awsImported}
	awsKeyPolicy          = &module.Type{Name: "aws_kms_key_policy", Schema: module.Schema{Arguments: []string{
		"bypass_policy_lockout_safety_check", "key_id", "policy",
	}}}
	awsAlias          = &module.Type{Name: "aws_kms_alias", Schema: module.Schema{Arguments: []string{"name", "name_prefix", "region", "target_key_id"}}}
	awsRole           = &module.Type{Name: "aws_iam_role", Beside: true}
	awsUser           = &module.Type{Name: "aws_iam_user", Beside: true}
	awsPolicyDocument = &module.Type{Name: "aws_iam_policy_document", Data: true, Beside: true, Schema: module.Schema{
		Arguments: []string{"version", "source_policy_documents", "override_policy_documents", "source_json", "override_json"},
		Blocks: []module.BlockSchema{{Type: "statement", Schema: module.Schema{
			Arguments: []string{"sid", "effect", "actions", "not_actions", "resources", "not_resources"},
			Blocks: []module.BlockSchema{
				{Type: "principals", Schema: module.Schema{Arguments: []string{"type", "identifiers"}}},
				{Type: "not_principals", Schema: module.Schema{Arguments: []string{"type", "identifiers"}}},
				{Type: "condition", Schema: module.Schema{Arguments: []string{"test", "variable", "values"}}},
			},
		}}},
	}}
)

// awsKeys are the resource types that are keys.
var awsKeys = []*module.Type{awsKey, awsExternalKey, awsReplicaKey, awsReplicaExternalKey}

// awsAliases are the resources that stand for a key.
var awsAliases = keys.Aliases{"aws_kms_alias": "target_key_id"}

// keysOf are the keys that a value can be taken from. They are not ok where it
// can be anything else.
func keysOf(v expr.Value) (list []expr.Instance, ok bool) {
	return instancesOf(awsAliases, v.Alternatives(), func(target keys.Target) bool {
		return slices.ContainsFunc(awsKeys, func(t *module.Type) bool { return t.Name == target.Type })
	})
}

// keyOf is the only key that a value can be taken from. It is not ok where it can
// be another one, or anything else.
func keyOf(v expr.Value) (key expr.Instance, ok bool) {
	list, ok := keysOf(v)
	if !ok || len(list) > 1 {
		return key, false
	}
	return list[0], true
}

// instancesOf are the instances that a value with some alternatives can be taken
// from, all of which fit. They are not ok where it can be nothing, or anything else.
func instancesOf(through keys.Aliases, alternatives []expr.Value, fits func(keys.Target) bool) (list []expr.Instance, ok bool) {
	for _, alternative := range alternatives {
		targets := through.Of(alternative)
		if !targets.Complete || len(targets.List) == 0 {
			return nil, false
		}
		for _, target := range targets.List {
			if !fits(target) {
				return nil, false
			}
			list = append(list, target.Instance)
		}
	}
	return list, true
}

// awsImported is what is read of keys whose material or settings are another key's.
var awsImported = module.Schema{Arguments: []string{"bypass_policy_lockout_safety_check", "deletion_window_in_days", "policy"}}

const (
	awsRotation    = "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html"
	awsDeletion    = "https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html"
	awsKeyPolicies = "https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html"
	awsDefault     = "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html"
	awsKeyDocs     = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key"
	awsPolicyDocs  = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key_policy"
)

// awsObstacle answers whether something keeps a key from rotating
// automatically, and what. KMS rotates symmetric encryption keys whose
// material it has made and keeps itself.
//
// Source: AWS KMS developer guide, "Rotate AWS KMS keys".
func awsObstacle(key expr.Instance) obstacle {
	spec, usage := key.Attr("customer_master_key_spec"), key.Attr("key_usage")
	return firstObstacle(
		obstacle{otherThan("SYMMETRIC_DEFAULT", spec), []string{"customer_master_key_spec"}, fmt.Sprintf("its customer_master_key_spec is %s", spec)},
		obstacle{otherThan("ENCRYPT_DECRYPT", usage), []string{"key_usage"}, fmt.Sprintf("its key_usage is %s", usage)},
		obstacle{answer.Not(key.Attr("custom_key_store_id").Empty()), []string{"custom_key_store_id"}, "it is in a custom key store"},
		obstacle{answer.Not(key.Attr("xks_key_id").Empty()), []string{"xks_key_id"}, "it is in an external key store"},
	)
}

// otherThan answers whether an argument is set to something else than its
// default. "" is no answer: the provider takes it for no spec and no usage.
func otherThan(standard string, argument expr.Value) answer.Answer {
	value := argument.Or(standard)
	return answer.Any(answer.Not(value.OneOf(standard, "")), answer.All(value.Is(""), answer.Unknown))
}

// awsSameRegion answers whether two instances are in one Region.
func awsSameRegion(a, b expr.Instance) answer.Answer {
	if a.Attr("region").Set() == answer.No && b.Attr("region").Set() == answer.No && sameProvider(a, b) {
		return answer.Yes
	}
	one, oneKnown := awsRegion(a)
	other, otherKnown := awsRegion(b)
	if !oneKnown || !otherKnown {
		return answer.Unknown
	}
	return answer.Of(one == other)
}

// together reports whether two instances are surely in one Region of one account.
func together(a, b expr.Instance) bool {
	return sameProvider(a, b) && awsSameRegion(a, b) == answer.Yes
}

// awsRegion is the Region of an instance: its argument region, which there is
// from provider version 6 on, else the provider's.
func awsRegion(of expr.Instance) (region string, known bool) {
	own := of.Attr("region")
	if own.Set() == answer.No {
		return of.ProviderRegion().Known()
	}
	return own.Known()
}
