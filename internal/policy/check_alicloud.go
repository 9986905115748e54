package policy

import (
	"regexp"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

// CheckAlicloud finds what makes Alibaba Cloud KMS refuse the policy of a key
// or a secret.
//
// Source: Alibaba Cloud KMS API reference, SetKeyPolicy and SetSecretPolicy.
func (d *Document) CheckAlicloud() []Finding {
	var c checker
	c.document(d, "1")
	for _, s := range d.Statements {
		if s.Present != answer.Yes {
			continue
		}
		c.statement(s)
		if s.root.kind == object {
			c.sid(s)
			c.ramPrincipals(s)
			c.alicloudEffect(s)
			c.actions(s, "kms:*")
		}
	}
	return c.findings
}

// sid is what the API says of a Sid, and the spaces that the documents' own
// policies have in it.
var sid = regexp.MustCompile(`^[A-Za-z0-9_/+=.@ -]{0,128}$`)

func (c *checker) sid(s *Statement) {
	n, present := s.root.member("Sid")
	if present == answer.Yes && n.string().Fits(sid) == answer.No {
		c.report(n.at, "%s has a Sid that KMS refuses. Write up to 128 letters, digits and any of _/+=.@-.", s)
	}
}

func (c *checker) ramPrincipals(s *Statement) {
	ram := s.Principals.any(func(p Principal) answer.Answer { return answer.Of(p.Type == "RAM") })
	if ram == answer.No {
		c.report(s.Principals.At, `%s has no Principal.RAM, so it is about nobody and KMS refuses the policy. Write the account, the users or the roles, such as {"RAM": ["acs:ram::123456789012****:*"]}.`, s)
	}
}

func (c *checker) alicloudEffect(s *Statement) {
	resources, present := s.root.member("Resource")
	if present == answer.Yes {
		for _, resource := range readStrings(resources).List {
			if !resource.maybe && resource.Is("*") == answer.No {
				c.report(resource.At, `%s names the resource %q, but in the policy of a key or a secret it can only be "*", which means this one.`, s, resource)
			}
		}
	}
	if answer.Any(s.has("Action"), s.has("NotAction")) == answer.No {
		c.report(s.Range, "%s has no Action, so KMS refuses the policy. Write the actions that it is about, such as kms:Decrypt.", s)
	}
	if present == answer.No {
		c.report(s.Range, `%s has no Resource, so KMS refuses the policy. Write "*", which means this key or secret.`, s)
	}
}
