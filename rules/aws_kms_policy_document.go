package rules

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
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
		What: "Reads the `policy` of every key and `aws_kms_key_policy`, however it is written: JSON, `jsonencode`, `aws_iam_policy_document`. Reports\n\n" +
			"- one that is not JSON, has an unknown `Version` or element, one key twice in an object (Terraform keeps the last), characters beyond Latin-1, or more than 32,768 bytes;\n" +
			"- a statement without a valid `Effect` or a `Principal`, with an element and its opposite such as `NotAction`, or with something else than strings in one;\n" +
			"- a principal that cannot exist: a group, a policy, an instance profile, a name or a unique ID in place of an ARN (also `aws_iam_group.x.arn`, `aws_iam_role.x.name`, `.id`, `.unique_id`, and the `arn` of anything else than an identity), " +
			"an ARN with a wildcard, a Region, a partition or a service that no principal has, an account of other than 12 digits (a number loses its leading zeros), \"\", a policy variable, " +
			"anything `Federated`, a `CanonicalUser`, a service that is no host name, a service under `AWS` or an ARN under `Service`, principals of two partitions;\n" +
			"- an operator, a `kms:` condition key or an action that AWS does not have, an `aws:` key that looks like a misspelt one, and `ForAllValues` of `kms:EncryptionContext:…` or `aws:RequestTag/…`;\n" +
			"- a wildcard under an operator that has none, such as `StringEquals` of `kms:ViaService` and `s3.*.amazonaws.com`: no request has that value;\n" +
			"- a statement that has no effect: without an `Action` or a `Resource`, about actions of another service, or about something else than a key, such as an alias;\n" +
			"- two statements of one `aws_iam_policy_document` with one `sid`, also among its `source_policy_documents`.\n\n" +
			"What is known in part is enough: `arn:aws:iam::${var.account}:group/ops` is a group. `Resource: \"*\"` is right: in a key policy it means this key. Whether a principal exists, and whether a service uses KMS, is not looked up. " +
			"The actions and condition keys are those of AWS's service authorization reference of September 2026.",
		Why: "KMS refuses a policy that it cannot read when Terraform applies it (`MalformedPolicyDocumentException`). It accepts a statement without an `Action` or a `Resource`, " +
			"which then neither allows nor denies anything. The other rules about policies are silent where KMS refuses one.",
		Sources: []string{awsPutKeyPolicy, awsKeyPolicyFormat, awsPrincipals, awsInvalidPrincipals, awsOperators, awsKMSConditions, awsActions, awsPolicyDocumentDocs},
	},
	Reads: readsPolicies(awsPolicies),
	Run: func(p *rule.Pass) {
		reportPolicies(p, awsPolicies, func(on expr.Instance, d *policy.Document) []policy.Finding {
			return checkedAWS(on, d).findings
		})
	},
}

var awsElements = []string{
	"Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition",
}

// checkedAWS is what checkAWS finds.
func checkedAWS(on expr.Instance, d *policy.Document) *checker {
	return checked(on, d, (*checker).checkAWS)
}

// checkAWS finds what makes AWS KMS refuse a document, or a statement of it
// have no effect.
//
// Sources: AWS KMS API reference, PutKeyPolicy; developer guide, "Creating a
// key policy"; IAM user guide, "IAM JSON policy elements reference".
func (c *checker) checkAWS(d *policy.Document) {
	c.document(d, "2012-10-17", "2008-10-17")
	c.characters(d)
	for _, s := range d.Statements {
		if s.Present != answer.Yes {
			continue
		}
		c.statement(s, awsElements)
		if s.IsObject() {
			c.pairs(s)
			c.sidTwice(s)
			c.awsPrincipals(s)
			c.principals(s, awsFlaws, "AWS", "Service", "Federated", "CanonicalUser")
			c.awsConditions(s)
			c.awsEffect(s)
			c.actions(s, "*")
		}
	}
	c.partitions(d)
}

// characters reports what KMS takes in no policy.
//
// Source: AWS KMS API reference, PutKeyPolicy.
func (c *checker) characters(d *policy.Document) {
	report := func(s *policy.Statement, at hcl.Range, text string) {
		const latin1 = 0xFF
		if i := strings.IndexFunc(text, func(r rune) bool { return r > latin1 }); i >= 0 {
			c.refuseOf(s, at, "character", "has the character %q, but KMS takes those of ASCII and Latin-1 only. Write another one.", []rune(text[i:])[0])
		}
	}
	d.Walk(func(s *policy.Statement, item expr.Item) {
		report(s, item.At(), item.Key)
		if item.Kind() == expr.String {
			for _, part := range item.Text().Parts() {
				report(s, item.At(), part)
			}
		}
	})
}

// pairs reports the elements of which a statement has one or the other, but not both.
func (c *checker) pairs(s *policy.Statement) {
	for _, element := range []string{"a Principal", "an Action", "a Resource"} {
		_, name, _ := strings.Cut(element, " ")
		if answer.All(s.Has(name), s.Has("Not"+name)) == answer.Yes {
			c.refuseOf(s, s.Range, "both "+name, "has both %s and a Not%s, so KMS refuses the policy. Write one of them.", element, name)
		}
	}
}

// sidTwice reports a statement with the Sid of another one of a data source.
//
// Source: hashicorp/terraform-provider-aws, internal/service/iam,
// policy_document_data_source.go.
func (c *checker) sidTwice(s *policy.Statement) {
	if s.Twice {
		c.refuseOf(s, s.Range, "Sid", "has the Sid of an earlier statement, so Terraform refuses the aws_iam_policy_document. Write another Sid, or replace that statement with override_policy_documents.")
	}
}

func (c *checker) awsPrincipals(s *policy.Statement) {
	if answer.Any(s.Has("Principal"), s.Has("NotPrincipal")) == answer.No {
		c.refuseOf(s, s.Range, "no Principal", "has no Principal, so it is about nobody and KMS refuses the policy. Write who may, or may not.")
		return
	}
	element := "Principal"
	if s.Principals.Not {
		element = "NotPrincipal"
	}
	switch principals := s.Principals; {
	case principals.Malformed():
		c.refuseOf(s, principals.At, "malformed principal", `has a %s that is neither an object nor "*", so KMS refuses the policy. Write an object with the key AWS or Service, or "*".`, element)
	case principals.Present == answer.Yes && principals.Complete && len(principals.List) == 0:
		c.refuseOf(s, principals.At, "empty principal", "has an empty %s, so it is about nobody and KMS refuses the policy. Write who may, or may not.", element)
	default:
		for _, member := range unknownElements(principals.Members(), policy.PrincipalTypes) {
			c.refuseOf(s, member.At(), "principal type "+member.Key, "has a %s.%s, which KMS does not know, so it refuses the policy. Write AWS or Service.", element, member.Key)
		}
	}
	for _, p := range s.Principals.List {
		if p.Type == "*" && !p.Maybe && p.ID.Is("*") == answer.No {
			c.refuseOf(s, p.At, "principal "+p.ID.String(), `has the Principal %q, so KMS refuses the policy. Write an object with the key AWS or Service, or "*".`, p.ID)
		}
	}
}

// partitions reports principals that are not in the same partition as the first
// one, since no key can be used from two.
func (c *checker) partitions(d *policy.Document) {
	first := ""
	for _, s := range d.Statements {
		for _, p := range s.Principals.List {
			partition, known := p.Partition()
			switch {
			case !known || p.Maybe || s.Present != answer.Yes || p.Flaw() != policy.FlawNone:
			case first == "":
				first = partition
			case partition != first:
				c.refuseOf(s, p.At, "partition "+partition, "names the principal %q of the partition %s, but others are of %s, so KMS refuses the policy. Write principals of the key's own partition.", p.ID, partition, first)
			}
		}
	}
}

func (c *checker) awsConditions(s *policy.Statement) {
	c.operators(s, func(condition policy.Condition) (string, bool) {
		nearest, known := condition.KnownOperator(policy.AWSOperators)
		return nearest, !known
	})
	for _, condition := range s.Conditions.List {
		if condition.Maybe {
			continue
		}
		key := condition.Written.Key
		switch meant, misspelt := condition.Misspelt(); {
		case misspelt && meant != "":
			c.refuseOf(s, condition.Written.At(), "key "+key, "has a condition on %q, a key that AWS does not have, so KMS refuses the policy or no request meets it. Write %s.", key, meant)
		case misspelt:
			c.refuseOf(s, condition.Written.At(), "key "+key, "has a condition on %q, a key that AWS does not have, so KMS refuses the policy or no request meets it. Write one that it has, such as kms:CallerAccount.", key)
		case condition.OfAll() && condition.SingleValued():
			c.refuseOf(s, condition.OperatorAt, "all values of "+key, "has ForAllValues of %q, which is also met without any value, so KMS refuses the policy (OverlyPermissiveCondition). Remove ForAllValues:.", key)
		}
		if value, operator, ok := condition.Literal(); ok {
			c.reportOf(s, value.At, "wildcard "+value.String(), "compares %s with %q by %s, which knows no wildcards, so no request has that value. Write %s.", key, value, condition.Operator, operator)
		}
	}
}

func (c *checker) awsEffect(s *policy.Statement) {
	advice := map[string]string{
		"Action": "Write the actions that it is about", "Resource": `Write "*", which means this key`,
	}
	for _, element := range []string{"Action", "Resource"} {
		values := s.Strings(element)
		written, present := s.Element(element)
		switch {
		case answer.Any(present, s.Has("Not"+element)) == answer.No:
			c.reportOf(s, s.Range, "no "+element, "has no %s, so KMS accepts it, but it has no effect. %s.", element, advice[element])
			return
		case present == answer.Yes && values.Complete && len(values.List) == 0:
			c.reportOf(s, written.At(), "no "+element, "has an empty %s, so it has no effect. %s.", element, advice[element])
			return
		}
	}
	if others, present := s.Element("NotAction"); present == answer.Yes && s.Strings("NotAction").Any(func(t expr.Text) answer.Answer { return t.OneOf("*", "kms:*") }) == answer.Yes {
		c.reportOf(s, others.At(), "no Action", "is about no action of KMS, so it has no effect. Write the actions that it is about.")
	}
	if s.NamesKey() != answer.No {
		return
	}
	if resources := s.Strings("Resource"); len(resources.List) > 0 {
		first := resources.List[0]
		c.reportOf(s, first.At, "resource", "names the resource %q, which is no key, so it has no effect. %s.", first, advice["Resource"])
		return
	}
	others, _ := s.Element("NotResource")
	c.reportOf(s, others.At(), "resource", `is about everything but this key, so it has no effect. Write Resource = "*", which means this key.`)
}
