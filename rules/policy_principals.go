package rules

import (
	"fmt"
	"slices"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
)

// words are what is wrong with a principal that cannot exist, and what to write instead.
type words struct{ why, advice string }

// awsFlaws say why no principal of AWS can be what is written, and ramFlaws
// why none of Alibaba Cloud can.
var (
	awsFlaws = map[policy.Flaw]words{
		policy.FlawEmpty:           {"which is nobody", "the ARN of an account, a user or a role"},
		policy.FlawVariable:        {"but a policy variable means nothing in a principal", "the ARN itself, or the account with a condition"},
		policy.FlawWildcard:        {"but an ARN with a wildcard in it is nobody's", "the whole ARN, or the account with a condition on aws:PrincipalArn"},
		policy.FlawBlank:           {"but no principal has a blank in it", "it without the blank"},
		policy.FlawGroup:           {"but a group is no principal", "its users, or a role"},
		policy.FlawManagedPolicy:   {"but a policy is no principal", "the users or the roles that have it"},
		policy.FlawInstanceProfile: {"but an instance profile is no principal", "the ARN of its role"},
		policy.FlawProvider:        {"but an identity provider is no principal of a key", "the ARN of the role that its users assume"},
		policy.FlawUniqueID:        {"which is a unique ID, as that of somebody who is deleted", "the ARN"},
		policy.FlawName:            {"which is a name", "the ARN, as in aws_iam_role.example.arn"},
		policy.FlawAccount:         {"but an account has 12 digits, of which a number loses the zeros at its start", "the account's ID in quotes, with all 12 digits"},
		policy.FlawPartition:       {"but AWS has no such partition", "aws, aws-cn or aws-us-gov after arn:"},
		policy.FlawRegion:          {"but the ARN of a principal has no Region", "nothing between the two colons before the account"},
		policy.FlawService:         {"which is the ARN of no account, user or role", "the ARN of the role that it has"},
		policy.FlawFormat:          {"which is no ARN of an account, a user or a role", "one, as in arn:aws:iam::111122223333:role/example"},
	}
	ramFlaws = map[policy.Flaw]words{
		policy.FlawEmpty:         {"which is nobody", "an account, a user or a role"},
		policy.FlawVariable:      {"but a variable means nothing in a principal", "the ARN itself"},
		policy.FlawBlank:         {"but no principal has a blank in it", "it without the blank"},
		policy.FlawGroup:         {"but a group is no principal", "its users, or a role"},
		policy.FlawManagedPolicy: {"but a policy is no principal", "the users or the roles that have it"},
		policy.FlawUniqueID:      {"which is an ID", "the ARN, as in acs:ram::1234567890123456:role/example"},
		policy.FlawName:          {"which is a name", "the ARN, as in acs:ram::1234567890123456:role/example"},
		policy.FlawAccount:       {"but an account's ID has digits only", "the account's ID"},
		policy.FlawRegion:        {"but the ARN of a principal has no Region", "nothing between the two colons before the account"},
		policy.FlawService:       {"which is the ARN of no account, user or role", "the ARN of the role that it has"},
		policy.FlawFormat:        {"which is no ARN of an account, a user or a role", "one, as in acs:ram::1234567890123456:role/example"},
	}
	serviceFlaws = map[policy.Flaw]words{
		policy.FlawEmpty:    {"which is nobody", "the name of a service, such as logs.amazonaws.com"},
		policy.FlawVariable: {"but a policy variable means nothing in a principal", "the name of the service itself"},
		policy.FlawWildcard: {"but each service has to be named", "its whole name, such as logs.amazonaws.com"},
		policy.FlawBlank:    {"but no service has a blank in its name", "it without the blank"},
		policy.FlawFormat:   {"which is the name of no service", "its whole name, such as logs.amazonaws.com"},
	}
)

// principals reports those of a statement, of some types, that cannot exist.
func (c *checker) principals(s *policy.Statement, flaws map[policy.Flaw]words, types ...string) {
	for _, p := range s.Principals.List {
		flaw := p.Flaw()
		if p.Maybe || flaw == policy.FlawNone || !slices.Contains(types, p.Type) {
			continue
		}
		kind, said := "principal", flaws[flaw]
		if p.Type == "Service" {
			kind, said = "service", serviceFlaws[flaw]
		}
		says := fmt.Sprintf("names the %s %q, %s, so KMS refuses the policy. Write %s.", kind, p.ID, said.why, said.advice)
		switch flaw {
		case policy.FlawHost:
			says = fmt.Sprintf("names the service %q under AWS, so KMS refuses the policy. Write it under Service.", p.ID)
		case policy.FlawARN:
			says = fmt.Sprintf("names the ARN %q under Service, so KMS refuses the policy. Write it under AWS.", p.ID)
		case policy.FlawCanonical:
			says = fmt.Sprintf("names the canonical user %q, which S3 knows, but a key policy does not, so KMS refuses it. Write the account's ID under AWS.", p.ID)
		case policy.FlawFederated:
			says = fmt.Sprintf("names the federated principal %q, which a key policy does not take, so KMS refuses it. Write the ARN of the role that its users assume under AWS.", p.ID)
		}
		c.refuseOf(s, p.At, "principal "+p.ID.String(), "%s", says)
	}
}
