package rules

import (
	"strings"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSPolicyDocument = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_policy_document",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key policy that cannot be read, or has no effect",
		What: "Reads the `policy` of every key and `aws_kms_key_policy`, however it is written: JSON, `jsonencode`, `aws_iam_policy_document`. " +
			"Reports one that is not JSON, has an unknown `Version` or element, or more than 32,768 bytes; and statements without a valid `Effect`, " +
			"without a `Principal` or with one that is neither an object of `AWS`, `Service`, `Federated` and `CanonicalUser` nor `\"*\"`, with a wildcard in an ARN, " +
			"a service under `AWS` or an ARN under `Service`, without an `Action` or a `Resource`, with an element and its opposite such as `NotAction`, or about actions of another service. " +
			"`Resource: \"*\"` is right: in a key policy it means this key.",
		Why: "KMS refuses a policy that it cannot read when Terraform applies it. It accepts a statement without an `Action` or a `Resource`, " +
			"which then neither allows nor denies anything.",
		Sources: []string{awsPutKeyPolicy, awsKeyPolicyFormat, awsPrincipals},
	},
	Reads: readsPolicies(awsPolicies),
	Run: func(p *rule.Pass) {
		reportPolicies(p, awsPolicies, func(_ expr.Instance, d *policy.Document) []policy.Finding {
			return checkAWS(d)
		})
	},
}

var awsElements = []string{
	"Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition",
}

// checkAWS finds what makes AWS KMS refuse a document, or a statement of it
// have no effect.
//
// Sources: AWS KMS API reference, PutKeyPolicy; developer guide, "Creating a
// key policy"; IAM user guide, "IAM JSON policy elements reference".
func checkAWS(d *policy.Document) []policy.Finding {
	var c checker
	c.document(d, "2012-10-17", "2008-10-17")
	for _, s := range d.Statements {
		if s.Present != answer.Yes {
			continue
		}
		c.statement(s, awsElements)
		if s.IsObject() {
			c.pairs(s)
			c.awsPrincipals(s)
			c.awsEffect(s)
			c.actions(s, "*")
		}
	}
	return c.findings
}

// pairs reports the elements of which a statement has one or the other, but not both.
func (c *checker) pairs(s *policy.Statement) {
	for _, element := range []string{"a Principal", "an Action", "a Resource"} {
		_, name, _ := strings.Cut(element, " ")
		if answer.All(s.Has(name), s.Has("Not"+name)) == answer.Yes {
			c.reportOf(s, s.Range, "both "+name, "has both %s and a Not%s, so KMS refuses the policy. Write one of them.", element, name)
		}
	}
}

func (c *checker) awsPrincipals(s *policy.Statement) {
	if answer.Any(s.Has("Principal"), s.Has("NotPrincipal")) == answer.No {
		c.reportOf(s, s.Range, "no Principal", "has no Principal, so it is about nobody and KMS refuses the policy. Write who may, or may not.")
		return
	}
	element := "Principal"
	if s.Principals.Not {
		element = "NotPrincipal"
	}
	switch principals := s.Principals; {
	case principals.Malformed():
		c.reportOf(s, principals.At, "malformed principal", `has a %s that is neither an object nor "*", so KMS refuses the policy. Write an object with the key AWS, Service or Federated, or "*".`, element)
	case principals.Present == answer.Yes && principals.Complete && len(principals.List) == 0:
		c.reportOf(s, principals.At, "empty principal", "has an empty %s, so it is about nobody and KMS refuses the policy. Write who may, or may not.", element)
	default:
		for _, member := range unknownElements(principals.Members(), policy.PrincipalTypes) {
			c.reportOf(s, member.At(), "principal type "+member.Key, "has a %s.%s, which KMS does not know, so it refuses the policy. Write AWS, Service or Federated.", element, member.Key)
		}
	}
	for _, p := range s.Principals.List {
		switch {
		case p.Maybe || p.ID.Is("*") != answer.No:
		case p.Type == "*":
			c.reportOf(s, p.At, "principal "+p.ID.String(), `has the Principal %q, so KMS refuses the policy. Write an object with the key AWS, Service or Federated, or "*".`, p.ID)
		case p.Type == "AWS" && p.IsService():
			c.reportOf(s, p.At, "principal "+p.ID.String(), "names the service %q under AWS, so KMS refuses the policy. Write it under Service.", p.ID)
		case p.Type == "Service" && p.ID.Prefixed("arn:") == answer.Yes:
			c.reportOf(s, p.At, "principal "+p.ID.String(), "names the ARN %q under Service, so KMS refuses the policy. Write it under AWS.", p.ID)
		case p.Type == "AWS" && p.ID.Contains("*?") == answer.Yes:
			c.reportOf(s, p.At, "principal "+p.ID.String(), "names the principal %q, but an ARN with a wildcard in it is nobody's, so KMS refuses the policy. Write the whole ARN, or the account with a condition on aws:PrincipalArn.", p.ID)
		}
	}
}

func (c *checker) awsEffect(s *policy.Statement) {
	for _, element := range []string{"Action", "Resource"} {
		if answer.Any(s.Has(element), s.Has("Not"+element)) == answer.No {
			c.reportOf(s, s.Range, "no "+element, "has no %s, so KMS accepts it, but it has no effect. %s.", element, map[string]string{
				"Action": "Write the actions that it is about", "Resource": `Write "*", which means this key`,
			}[element])
		}
	}
}
