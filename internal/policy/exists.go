package policy

import (
	"slices"
	"strings"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// Flaw is what keeps a principal from existing.
type Flaw int

// The flaws of principals.
const (
	// FlawNone is that of a principal which exists, or may.
	FlawNone Flaw = iota
	// FlawEmpty is "".
	FlawEmpty
	// FlawVariable is a policy variable, which has no meaning in a principal.
	FlawVariable
	// FlawWildcard is a pattern in place of a whole ARN.
	FlawWildcard
	// FlawBlank is a space before, in or after it.
	FlawBlank
	// FlawGroup, FlawManagedPolicy, FlawInstanceProfile and FlawProvider are what is
	// no principal in IAM or RAM.
	FlawGroup
	FlawManagedPolicy
	FlawInstanceProfile
	FlawProvider
	// FlawUniqueID is what IAM calls an identity besides its ARN, FlawName its name alone.
	FlawUniqueID
	FlawName
	// FlawAccount is an account number that cannot be one.
	FlawAccount
	// FlawPartition is an ARN of a partition that AWS does not have, FlawRegion one of
	// a Region, and FlawService one of another service than IAM and STS.
	FlawPartition
	FlawRegion
	FlawService
	// FlawHost is a service where an identity is to be.
	FlawHost
	// FlawARN is an identity where a service is to be.
	FlawARN
	// FlawFederated is a principal of a type that key policies do not take.
	FlawFederated
	// FlawCanonical is another one, which S3 alone takes.
	FlawCanonical
	// FlawFormat is anything else.
	FlawFormat
)

// Flaw is what keeps the principal from existing, whatever is not known of it.
//
// Sources: IAM user guide, "AWS JSON policy elements: Principal"; AWS KMS
// developer guide, "Creating a key policy"; Alibaba Cloud KMS user guide,
// "Overview of key policies".
func (p Principal) Flaw() Flaw {
	switch p.Type {
	case "Federated":
		return FlawFederated
	case "CanonicalUser":
		return FlawCanonical
	}
	if ref, ok := p.ID.From(); ok && !ref.All && !ref.Part {
		switch flaw := attributes[expr.Attribute{Type: ref.Type, Name: ref.Attribute}]; {
		case p.Type == "Service" && isOtherARN(ref):
			return FlawARN
		case p.Type == "Service":
		case flaw != FlawNone:
			return flaw
		case isOtherARN(ref):
			return FlawService
		}
	}
	p.ID = p.ID.Filled(example)
	forms := identities[p.Type]
	everybody := p.Type != "Service" && p.ID.Is("*") != answer.No
	switch {
	case forms == nil || everybody:
		return FlawNone
	case !forms().admit(p.ID):
		return p.flaw()
	}
	return FlawNone
}

// flaw tells apart why a principal cannot exist that is known not to.
func (p Principal) flaw() Flaw {
	known := strings.Join(p.ID.Parts(), unknown)
	fields := strings.SplitN(known, ":", 6)
	switch {
	case known == "":
		return FlawEmpty
	case strings.Contains(known, "${"):
		return FlawVariable
	case wild(known) && p.Type != "RAM":
		return FlawWildcard
	case strings.ContainsAny(known, " \t\r\n"):
		return FlawBlank
	case p.Type == "Service" && fields[0] == "arn":
		return FlawARN
	case p.Type == "Service":
		return FlawFormat
	case p.ID.Start() != "" && uniqueIDs().admit(p.ID):
		return FlawUniqueID
	case hosts().admit(p.ID):
		return FlawHost
	case len(fields) > 1:
		return arnFlaw(p.Type, fields)
	case strings.Trim(known, digits+"-") == "":
		return FlawAccount
	}
	return FlawFormat
}

// arnFlaw tells apart what is wrong in the fields of an ARN: its scheme,
// partition, service, Region, account and what it is the ARN of. Those of
// Alibaba Cloud have no partition.
func arnFlaw(principalType string, fields []string) Flaw {
	scheme, length := "arn", accountDigits
	if principalType == "RAM" {
		scheme, length = "acs", 0
		fields = slices.Insert(fields, 1, "")
	}
	if fields[0] != scheme || len(fields) != 6 {
		return FlawFormat
	}
	partition, service, region, account := fields[1], fields[2], fields[3], fields[4]
	kind, _, _ := strings.Cut(fields[5], "/")
	isKnown := func(field string) bool { return !strings.Contains(field, unknown) }
	switch {
	case isKnown(service) && !slices.Contains([]string{"iam", "sts", "ram"}, service):
		return FlawService
	case kinds[kind] != FlawNone:
		return kinds[kind]
	case length > 0 && isKnown(partition) && !slices.Contains(partitions, partition):
		return FlawPartition
	case region != "" && isKnown(region):
		return FlawRegion
	case isKnown(account) && (strings.Trim(account, digits+"*") != "" || length > 0 && len(account) != length):
		return FlawAccount
	}
	return FlawFormat
}

// kinds are what else than principals IAM and RAM have.
var kinds = map[string]Flaw{
	"group": FlawGroup, "policy": FlawManagedPolicy, "instance-profile": FlawInstanceProfile,
	"saml-provider": FlawProvider, "oidc-provider": FlawProvider,
}

// unknown stands for what is not known of a text.
const unknown = "\x00"

// accountDigits is how many digits an account number of AWS has.
const accountDigits = 12

// partitions are those of AWS. Source: AWS general reference, "AWS partitions".
var partitions = []string{"aws", "aws-cn", "aws-us-gov", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f"}

// identities are the forms that principals have, by their type.
var identities = map[string]func() forms{"AWS": inAWS, "RAM": inRAM, "Service": hosts}

// examples are what some attributes look like, whatever they are.
var examples = map[expr.Attribute]string{
	{Type: "aws_caller_identity", Name: "account_id"}: "111122223333",
	{Type: "aws_caller_identity", Name: "id"}:         "111122223333",
	{Type: "aws_partition", Name: "dns_suffix"}:       "amazonaws.com",
	{Type: "aws_partition", Name: "id"}:               "aws",
	{Type: "aws_partition", Name: "partition"}:        "aws",
	{Type: "aws_region", Name: "id"}:                  "eu-west-1",
	{Type: "aws_region", Name: "name"}:                "eu-west-1",
	{Type: "aws_region", Name: "region"}:              "eu-west-1",
}

func example(ref expr.Reference) (text string, ok bool) {
	text, ok = examples[expr.Attribute{Type: ref.Type, Name: ref.Attribute}]
	return text, ok
}

// withIdentity are the resource types and data sources whose arn is that of an
// account, a user or a role.
// That of aws_arn can be any.
var withIdentity = []string{
	"aws_iam_role", "aws_iam_user", "aws_iam_service_linked_role", "aws_caller_identity", "aws_iam_session_context",
	"aws_billing_service_account", "aws_cloudtrail_service_account", "aws_elb_service_account", "aws_redshift_service_account",
	"aws_arn",
}

// isOtherARN reports whether a reference is the arn of something that is no
// identity, such as a topic.
func isOtherARN(ref expr.Reference) bool {
	return ref.Attribute == "arn" && !ref.Part && strings.HasPrefix(ref.Type, "aws_") && !slices.Contains(withIdentity, ref.Type)
}

// attributes are those of resources and data sources that are no principal,
// although they look as if they were one.
var attributes = map[expr.Attribute]Flaw{
	{Type: "aws_iam_role", Name: "id"}:                                            FlawName,
	{Type: "aws_iam_role", Name: "name"}:                                          FlawName,
	{Type: "aws_iam_role", Name: "unique_id"}:                                     FlawUniqueID,
	{Type: "aws_iam_user", Name: "id"}:                                            FlawName,
	{Type: "aws_iam_user", Name: "name"}:                                          FlawName,
	{Type: "aws_iam_user", Name: "user_name"}:                                     FlawName,
	{Type: "aws_iam_user", Name: "unique_id"}:                                     FlawUniqueID,
	{Type: "aws_iam_user", Name: "user_id"}:                                       FlawUniqueID,
	{Type: "aws_iam_service_linked_role", Name: "name"}:                           FlawName,
	{Type: "aws_iam_group", Name: "arn"}:                                          FlawGroup,
	{Type: "aws_iam_group", Name: "id"}:                                           FlawGroup,
	{Type: "aws_iam_group", Name: "name"}:                                         FlawGroup,
	{Type: "aws_iam_group", Name: "unique_id"}:                                    FlawGroup,
	{Type: "aws_iam_group", Name: "group_id"}:                                     FlawGroup,
	{Type: "aws_iam_policy", Name: "arn"}:                                         FlawManagedPolicy,
	{Type: "aws_iam_policy", Name: "id"}:                                          FlawManagedPolicy,
	{Type: "aws_iam_policy", Name: "name"}:                                        FlawManagedPolicy,
	{Type: "aws_iam_policy", Name: "policy_id"}:                                   FlawManagedPolicy,
	{Type: "aws_iam_instance_profile", Name: "arn"}:                               FlawInstanceProfile,
	{Type: "aws_iam_instance_profile", Name: "id"}:                                FlawInstanceProfile,
	{Type: "aws_iam_instance_profile", Name: "name"}:                              FlawInstanceProfile,
	{Type: "aws_iam_instance_profile", Name: "unique_id"}:                         FlawInstanceProfile,
	{Type: "aws_iam_saml_provider", Name: "arn"}:                                  FlawProvider,
	{Type: "aws_iam_openid_connect_provider", Name: "arn"}:                        FlawProvider,
	{Type: "aws_caller_identity", Name: "user_id"}:                                FlawUniqueID,
	{Type: "aws_iam_session_context", Name: "issuer_id"}:                          FlawUniqueID,
	{Type: "aws_iam_session_context", Name: "issuer_name"}:                        FlawName,
	{Type: "aws_canonical_user_id", Name: "id"}:                                   FlawUniqueID,
	{Type: "aws_iam_access_key", Name: "id"}:                                      FlawUniqueID,
	{Type: "aws_iam_service_linked_role", Name: "unique_id"}:                      FlawUniqueID,
	{Type: "aws_cloudfront_origin_access_identity", Name: "id"}:                   FlawUniqueID,
	{Type: "aws_cloudfront_origin_access_identity", Name: "s3_canonical_user_id"}: FlawUniqueID,
	{Type: "aws_organizations_organization", Name: "id"}:                          FlawFormat,
	{Type: "aws_organizations_organization", Name: "master_account_arn"}:          FlawService,
	{Type: "alicloud_ram_role", Name: "id"}:                                       FlawName,
	{Type: "alicloud_ram_role", Name: "name"}:                                     FlawName,
	{Type: "alicloud_ram_role", Name: "role_name"}:                                FlawName,
	{Type: "alicloud_ram_role", Name: "role_id"}:                                  FlawUniqueID,
	{Type: "alicloud_ram_user", Name: "id"}:                                       FlawUniqueID,
	{Type: "alicloud_ram_user", Name: "name"}:                                     FlawName,
	{Type: "alicloud_ram_group", Name: "id"}:                                      FlawGroup,
	{Type: "alicloud_ram_group", Name: "name"}:                                    FlawGroup,
	{Type: "alicloud_ram_group", Name: "group_name"}:                              FlawGroup,
	{Type: "alicloud_ram_policy", Name: "id"}:                                     FlawManagedPolicy,
	{Type: "alicloud_ram_policy", Name: "name"}:                                   FlawManagedPolicy,
	{Type: "alicloud_ram_policy", Name: "policy_name"}:                            FlawManagedPolicy,
}
