package rules

import (
	"fmt"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

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
func awsObstacle(key module.Instance) obstacle {
	spec, usage := key.Attr("customer_master_key_spec"), key.Attr("key_usage")
	return firstObstacle(
		obstacle{answer.Not(spec.Or("SYMMETRIC_DEFAULT").Is("SYMMETRIC_DEFAULT")), []string{"customer_master_key_spec"}, fmt.Sprintf("its customer_master_key_spec is %s", spec)},
		obstacle{answer.Not(usage.Or("ENCRYPT_DECRYPT").Is("ENCRYPT_DECRYPT")), []string{"key_usage"}, fmt.Sprintf("its key_usage is %s", usage)},
		obstacle{answer.Not(key.Attr("custom_key_store_id").Empty()), []string{"custom_key_store_id"}, "it is in a custom key store"},
		obstacle{answer.Not(key.Attr("xks_key_id").Empty()), []string{"xks_key_id"}, "it is in an external key store"},
	)
}
