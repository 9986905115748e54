package rules

import (
	"fmt"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/interval"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

// Releases of the alicloud provider that changed what Terraform does with
// keys and secrets. Source: the provider's resource_alicloud_kms_key.go and
// resource_alicloud_kms_secret.go at the tags v1.182.0 to v1.289.0.
const (
	// instanceIDAdded is the first release with dkms_instance_id. Without the
	// attribute nothing can differ after the migration.
	instanceIDAdded = "1.183.0"
	// keyInstanceIDComputed is the first release in which the dkms_instance_id
	// of a key, but not of a secret, may differ from an unset argument.
	keyInstanceIDComputed = "1.235.0"
	// afterSolution1 is the first release for which the migration document
	// does not offer ignore_changes on keys any more.
	afterSolution1 = "1.235.1"
	// policyAdded is the first release with policy on keys and secrets.
	policyAdded = "1.224.0"
)

// The resource types and data sources that rules read.
var (
	alicloudKey = &module.Type{Name: "alicloud_kms_key", Schema: module.Schema{Arguments: []string{
		"automatic_rotation", "deletion_window_in_days", "dkms_instance_id", "is_enabled", "key_spec", "key_state",
		"key_usage", "origin", "pending_window_in_days", "policy", "protection_level", "rotation_interval", "status",
	}}}
	alicloudSecret = &module.Type{Name: "alicloud_kms_secret", Schema: module.Schema{Arguments: []string{
		"dkms_instance_id", "enable_automatic_rotation", "encryption_key_id", "policy", "rotation_interval", "secret_type",
	}}}
	// alicloudSources say whether there is one that a dkms_instance_id or an encryption_key_id is taken from.
	alicloudSources = []*module.Type{
		{Name: "alicloud_kms_instance", Beside: true},
		{Name: "alicloud_kms_key", Beside: true},
		{Name: "alicloud_kms_instances", Data: true, Beside: true},
		{Name: "alicloud_kms_keys", Data: true, Beside: true},
		{Name: "terraform_remote_state", Data: true, Beside: true},
	}
	alicloudRole           = &module.Type{Name: "alicloud_ram_role", Beside: true}
	alicloudPolicyDocument = &module.Type{Name: "alicloud_ram_policy_document", Data: true, Beside: true, Schema: module.Schema{
		Arguments: []string{"version"},
		Blocks: []module.BlockSchema{{Type: "statement", Schema: module.Schema{
			Arguments: []string{"effect", "action", "resource"},
			Blocks: []module.BlockSchema{
				{Type: "principal", Schema: module.Schema{Arguments: []string{"entity", "identifiers"}}},
				{Type: "condition", Schema: module.Schema{Arguments: []string{"operator", "variable", "values"}}},
			},
		}}},
	}}
)

const (
	migrationDocument   = "https://www.alibabacloud.com/help/en/kms/key-management-service/use-cases/modify-terraform-configurations-after-migration"
	migrationPlanning   = "https://www.alibabacloud.com/help/en/kms/key-management-service/use-cases/pre-migration-planning"
	migrationSecrets    = "https://www.alibabacloud.com/help/en/kms/key-management-service/use-cases/credential-migration-faq"
	rosKey              = "https://www.alibabacloud.com/help/en/ros/developer-reference/aliyun-kms-key"
	alicloudKeyDocs     = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kms_key"
	alicloudSecretDocs  = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kms_secret"
	alicloudKeyCode     = "https://github.com/aliyun/terraform-provider-alicloud/blob/v1.289.0/alicloud/resource_alicloud_kms_key.go"
	alicloudSecretCode  = "https://github.com/aliyun/terraform-provider-alicloud/blob/v1.289.0/alicloud/resource_alicloud_kms_secret.go"
	apiKeyRotation      = "https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-updaterotationpolicy"
	apiCreateSecret     = "https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-createsecret"
	apiDescribeKey      = "https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-describekey"
	apiSecretRotation   = "https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-updatesecretrotationpolicy"
	alicloudKeyPolicies = "https://www.alibabacloud.com/help/en/kms/key-management-service/security-and-compliance/overview-of-key-policies"
)

// replacedWithoutInstanceID reports whether an admitted provider version
// destroys and recreates the migrated resource where dkms_instance_id is
// neither set nor ignored.
func replacedWithoutInstanceID(on expr.Instance) bool {
	if on.Type == alicloudKey.Name {
		return on.Versions().AdmitsBetween(instanceIDAdded, keyInstanceIDComputed)
	}
	return on.Versions().AdmitsFrom(instanceIDAdded)
}

// bound reports whether dkms_instance_id is set or may be.
func bound(on expr.Instance, isRoot func() bool) bool {
	return supplied(on, "dkms_instance_id", isRoot)
}

// supplied reports whether an argument is set or may be. Where a variable
// leaves it empty, it is up to the callers of a reusable module to set it; a
// root configuration has none.
func supplied(on expr.Instance, argument string, isRoot func() bool) bool {
	if on.Attr(argument).Empty() != answer.Yes {
		return true
	}
	return on.DependsOnVariable(argument) && !isRoot()
}

// asymmetricSpecs and symmetricSpecs are the key specs of Alibaba Cloud KMS.
// Source: the provider's schema of alicloud_kms_key, and the API CreateKey.
var (
	asymmetricSpecs = []string{"RSA_2048", "RSA_3072", "RSA_4096", "EC_P256", "EC_P256K", "EC_SM2"}
	symmetricSpecs  = []string{"Aliyun_AES_256", "Aliyun_AES_192", "Aliyun_AES_128", "Aliyun_SM4"}
)

// alicloudObstacle answers whether something keeps a key from rotating, and
// what. KMS rotates symmetric keys whose material it has made, outside of
// instances and in software instances.
//
// Source: the API reference of UpdateRotationPolicy, and the provider's
// documentation of alicloud_kms_key.
func alicloudObstacle(p *rule.Pass, key expr.Instance) obstacle {
	spec, usage, origin := key.Attr("key_spec"), key.Attr("key_usage"), key.Attr("origin")
	asymmetric := spec.OneOf(asymmetricSpecs...)
	if asymmetric == answer.No && spec.Or("Aliyun_AES_256").OneOf(symmetricSpecs...) != answer.Yes {
		asymmetric = answer.Unknown
	}
	return firstObstacle(
		obstacle{asymmetric, []string{"key_spec"}, fmt.Sprintf("its key_spec %s is asymmetric", spec)},
		obstacle{usage.Is("SIGN/VERIFY"), []string{"key_usage"}, fmt.Sprintf("its key_usage is %s", usage)},
		obstacle{origin.Is("EXTERNAL"), []string{"origin"}, "its key material is imported"},
		inHardware(p, key),
	)
}

// disabled answers whether a key is switched off. KMS takes no rotation policy for such a key.
//
// Source: the API reference of UpdateRotationPolicy.
func disabled(key expr.Instance) obstacle {
	off := answer.Any(key.Attr("status").Is("Disabled"), key.Attr("key_state").Is("Disabled"), key.Attr("is_enabled").False())
	return obstacle{exists: off, arguments: []string{"status", "key_state", "is_enabled"}}
}

// yearInSeconds is an interval that every key that rotates accepts, in the form
// in which the API gives it back.
const yearInSeconds = "31536000s"

// rotationInterval reports what is wrong with an interval that is not within
// the wanted lengths, "" where nothing is, or where it cannot be known or is
// not set. KMS itself refuses what is not within the accepted ones, once
// rotation is on, for what is described.
func rotationInterval(value expr.Value, on answer.Answer, wanted, accepted lengths, described string) string {
	text, ok := value.Known()
	if !ok {
		return ""
	}
	length, err := interval.Parse(text)
	once := ""
	if on == answer.No {
		once = " once rotation is on"
	}
	switch {
	case err != nil:
		return fmt.Sprintf("rotation_interval is %q, which KMS cannot read. Write an integer and a unit (d, h, m or s), such as %q.", text, yearInSeconds)
	case !accepted.include(length):
		return fmt.Sprintf("rotation_interval is %q, but must be %s%s, or KMS refuses it%s.", text, wanted.within(accepted), described, once)
	case !wanted.include(length):
		return fmt.Sprintf("rotation_interval is %q, but must be %s.", text, wanted)
	}
	return ""
}

// literal reports whether an argument is missing, or written in a way that
// can be replaced without taking a value from somewhere else.
func literal(value expr.Value) bool {
	return value.Attribute() == nil || len(value.Attribute().Expr.Variables()) == 0
}

// reportWithoutPolicy reports the keys or secrets in an instance that have no
// policy although a provider version that knows the argument is admitted. Where
// Terraform ignores the instance, a migration has put them into one.
func reportWithoutPolicy(p *rule.Pass, resourceType *module.Type, kind string) {
	for on := range p.Instances(resourceType) {
		ignore := on.IgnoreChanges()
		inInstance := bound(on, p.Module().IsRoot) || ignore.Covers("dkms_instance_id")
		if !inInstance || ignore.Covers("policy") || policy.Of(on).Set() != answer.No || !on.Versions().AdmitsFrom(policyAdded) ||
			policyLeftToCaller(on) {
			continue
		}
		p.Report(on, on.Attr("policy").Range(), fmt.Sprintf(
			"policy is not set, so that RAM policies of the account alone decide who may use this %s. Write a policy.", kind))
	}
}
