package policy

import (
	"regexp"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

// alicloudElements has none with Not in it: those are of RAM policies.
var alicloudElements = []string{"Sid", "Effect", "Principal", "Action", "Resource", "Condition"}

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
		c.statement(s, alicloudElements)
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
	if s.Principals.Not {
		return
	}
	ram := s.Principals.any(func(p Principal) answer.Answer { return answer.Of(p.Type == "RAM") })
	if ram == answer.No || s.Principals.malformed() {
		c.report(s.Principals.At, `%s has no Principal.RAM, so it is about nobody and KMS refuses the policy. Write the account, the users or the roles, such as {"RAM": ["acs:ram::123456789012****:*"]}.`, s)
	}
}

func (c *checker) alicloudEffect(s *Statement) {
	c.required(s, "Action", "the actions that it is about, such as kms:Decrypt")
	c.required(s, "Resource", `"*", which means this key or secret`)
	resources, _ := s.root.member("Resource")
	for _, resource := range readStrings(resources).List {
		if !resource.maybe && resource.Is("*") == answer.No {
			c.report(resource.At, `%s names the resource %q, but in the policy of a key or a secret it can only be "*", which means this one.`, s, resource)
		}
	}
}

// required reports an element that is missing, unless its opposite has been
// reported in place of it, or empty.
func (c *checker) required(s *Statement, element, advice string) {
	n, present := s.root.member(element)
	values := readStrings(n)
	switch {
	case answer.Any(present, s.has("Not"+element)) == answer.No:
		c.report(s.Range, "%s has no %s, so KMS refuses the policy. Write %s.", s, element, advice)
	case present == answer.Yes && values.Complete && len(values.List) == 0:
		c.report(n.at, "%s has an empty %s, so KMS refuses the policy. Write %s.", s, element, advice)
	}
}
