package policy

import (
	"strings"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

var awsElements = []string{
	"Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition",
}

// CheckAWS finds what makes AWS KMS refuse the document, or a statement of it
// have no effect.
//
// Sources: AWS KMS API reference, PutKeyPolicy; developer guide, "Creating a
// key policy"; IAM user guide, "IAM JSON policy elements reference".
func (d *Document) CheckAWS() []Finding {
	var c checker
	c.document(d, "2012-10-17", "2008-10-17")
	for _, s := range d.Statements {
		if s.Present != answer.Yes {
			continue
		}
		c.statement(s, awsElements)
		if s.root.kind == object {
			c.pairs(s)
			c.awsPrincipals(s)
			c.awsEffect(s)
			c.actions(s, "*")
		}
	}
	return c.findings
}

// pairs reports the elements of which a statement has one or the other, but not both.
func (c *checker) pairs(s *Statement) {
	for _, element := range []string{"a Principal", "an Action", "a Resource"} {
		_, name, _ := strings.Cut(element, " ")
		if answer.All(s.has(name), s.has("Not"+name)) == answer.Yes {
			c.report(s.Range, "%s has both %s and a Not%s, so KMS refuses the policy. Write one of them.", s, element, name)
		}
	}
}

// principalTypes are the keys of a Principal. IAM reads them in any case.
var principalTypes = []string{"AWS", "Service", "Federated", "CanonicalUser", "*"}

func (c *checker) awsPrincipals(s *Statement) {
	if answer.Any(s.has("Principal"), s.has("NotPrincipal")) == answer.No {
		c.report(s.Range, "%s has no Principal, so it is about nobody and KMS refuses the policy. Write who may, or may not.", s)
		return
	}
	element := "Principal"
	if s.Principals.Not {
		element = "NotPrincipal"
	}
	switch principals := s.Principals; {
	case principals.malformed():
		c.report(principals.At, `%s has a %s that is neither an object nor "*", so KMS refuses the policy. Write an object with the key AWS, Service or Federated, or "*".`, s, element)
	case principals.Present == answer.Yes && principals.Complete && len(principals.List) == 0:
		c.report(principals.At, "%s has an empty %s, so it is about nobody and KMS refuses the policy. Write who may, or may not.", s, element)
	case principals.root.kind == object:
		for _, member := range principals.root.items {
			if !member.maybe && !isOneOf(member.key, principalTypes) {
				c.report(member.at, "%s has a %s.%s, which KMS does not know, so it refuses the policy. Write AWS, Service or Federated.", s, element, member.key)
			}
		}
	}
	for _, p := range s.Principals.List {
		switch {
		case p.maybe || p.ID.Is("*") != answer.No:
		case p.Type == "*":
			c.report(p.At, `%s has the Principal %q, so KMS refuses the policy. Write an object with the key AWS, Service or Federated, or "*".`, s, p.ID)
		case p.Type == "AWS" && p.service():
			c.report(p.At, "%s names the service %q under AWS, so KMS refuses the policy. Write it under Service.", s, p.ID)
		case p.Type == "Service" && p.ID.Prefixed("arn:") == answer.Yes:
			c.report(p.At, "%s names the ARN %q under Service, so KMS refuses the policy. Write it under AWS.", s, p.ID)
		case p.Type == "AWS" && p.ID.Contains("*?") == answer.Yes:
			c.report(p.At, "%s names the principal %q, but an ARN with a wildcard in it is nobody's, so KMS refuses the policy. Write the whole ARN, or the account with a condition on aws:PrincipalArn.", s, p.ID)
		}
	}
}

func (c *checker) awsEffect(s *Statement) {
	for _, element := range []string{"Action", "Resource"} {
		if answer.Any(s.has(element), s.has("Not"+element)) == answer.No {
			c.report(s.Range, "%s has no %s, so KMS accepts it, but it has no effect. %s.", s, element, map[string]string{
				"Action": "Write the actions that it is about", "Resource": `Write "*", which means this key`,
			}[element])
		}
	}
}
