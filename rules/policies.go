package rules

import (
	"slices"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

const (
	awsKeyPolicyFormat    = "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html"
	awsPutKeyPolicy       = "https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html"
	awsKMSConditions      = "https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html"
	awsGlobalConditions   = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html"
	awsOperators          = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html"
	awsPrincipals         = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html"
	awsGrants             = "https://docs.aws.amazon.com/kms/latest/developerguide/grant-authorization.html"
	awsPolicyDocumentDocs = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document"
	awsInvalidPrincipals  = "https://repost.aws/knowledge-center/kms-policy-error-invalid-principals"
	awsActions            = "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html"
	awsCallerDocs         = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/caller_identity"
	awsSessionDocs        = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_session_context"
	awsConfusedDeputy     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html"
	awsKeyPolicyServices  = "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-services.html"
	awsSNSKeys            = "https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html"
	awsVariables          = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html"
	s3Public              = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"
	awsReplicas           = "https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-replicate.html"
	awsOtherAccounts      = "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html"
	awsPermissions        = "https://docs.aws.amazon.com/kms/latest/developerguide/kms-api-permissions-reference.html"

	apiKeyPolicy           = "https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-setkeypolicy"
	apiSecretPolicy        = "https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-setsecretpolicy"
	alicloudSecretPolicies = "https://www.alibabacloud.com/help/en/kms/key-management-service/security-and-compliance/overview-of-secret-policies"
	alicloudConditions     = "https://www.alibabacloud.com/help/en/kms/key-management-service/security-and-compliance/condition-key"
)

// awsPolicies and alicloudPolicies are the resource types that have a policy.
var (
	awsPolicies      = append(slices.Clone(awsKeys), awsKeyPolicy)
	alicloudPolicies = []*module.Type{alicloudKey, alicloudSecret}
)

// localFile and templateFile are the data sources of Terraform's own providers
// that read or render a text.
var (
	localFile    = &module.Type{Name: "local_file", Data: true, Beside: true, Schema: module.Schema{Arguments: []string{"filename"}}}
	templateFile = &module.Type{Name: "template_file", Data: true, Beside: true, Schema: module.Schema{Arguments: []string{"template", "vars"}}}
)

// readsPolicies is what a rule about the policies of these resource types reads.
func readsPolicies(resourceTypes []*module.Type) []*module.Type {
	return append([]*module.Type{awsPolicyDocument, alicloudPolicyDocument, localFile, templateFile, awsRole, awsUser, alicloudRole}, resourceTypes...)
}

// reportPolicies reports what is wrong with the policies of resources.
func reportPolicies(p *rule.Pass, resourceTypes []*module.Type, check func(expr.Instance, *policy.Document) []policy.Finding) {
	reportApplicable(p, resourceTypes, func(expr.Instance, *policy.Document) *checker { return &checker{} }, check)
}

// reportApplicable reports what is wrong with the policies of resources, if KMS
// takes them: what it refuses has no meaning.
func reportApplicable(p *rule.Pass, resourceTypes []*module.Type, checked func(expr.Instance, *policy.Document) *checker, check func(expr.Instance, *policy.Document) []policy.Finding) {
	for on := range p.Instances(resourceTypes...) {
		applicable := policy.Of(withSwitch(on, on)).Without(func(d *policy.Document) bool { return checked(on, d).refused })
		findings := applicable.Findings(func(d *policy.Document) []policy.Finding { return check(on, d) })
		for _, finding := range findings {
			p.Report(on, finding.At, finding.Says, append(finding.Parts, on.Attr("policy").Range())...)
		}
	}
}

// reportAWS reports what is wrong with the policies of AWS's keys that KMS takes.
func reportAWS(p *rule.Pass, check func(expr.Instance, *policy.Document) []policy.Finding) {
	reportApplicable(p, awsPolicies, checkedAWS, check)
}

// policyLeftToCaller reports whether the caller of a module decides on the policy,
// which is empty only where they do not.
func policyLeftToCaller(on expr.Instance) bool {
	if on.Module().Called() || on.Module().IsRoot() {
		return false
	}
	return slices.ContainsFunc(on.Suppliers("policy"), func(v *module.Variable) bool {
		return v.Default() != nil && on.Reader().Default(v).Empty() == answer.Yes
	})
}
