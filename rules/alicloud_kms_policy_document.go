package rules

import (
	"regexp"
	"strings"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudKMSPolicyDocument = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_policy_document",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a policy of a key or a secret that KMS refuses",
		What: "Reads the `policy` of every `alicloud_kms_key` and `alicloud_kms_secret`, however it is written: JSON, `jsonencode`, `alicloud_ram_policy_document`. " +
			"Reports\n\n" +
			"- one that is not JSON, has another `Version` than `\"1\"`, no statement, an unknown element (`NotAction`, `NotPrincipal` and `NotResource` are none here), one key twice in an object, or more than 32,768 bytes;\n" +
			"- a statement with a `Sid` of more than 128 characters or of others than letters, digits, spaces and `_/+=.@-`;\n" +
			"- a statement without an `Effect` of `Allow` or `Deny`, or with something else than strings in an element;\n" +
			"- a statement without a `Principal.RAM`, or with one that cannot exist: a group, a policy, a name in place of an ARN such as `alicloud_ram_role.x.name`, a Region or \"\";\n" +
			"- an operator that RAM does not know;\n" +
			"- a statement without an `Action`, with an empty one, or with one that does not start with `kms:` or looks like a misspelt one;\n" +
			"- a statement without a `Resource`, or with another one than `\"*\"`.",
		Why:     "KMS refuses such a policy when Terraform applies it, after the key or the secret has been created with the default policy.",
		Sources: []string{apiKeyPolicy, apiSecretPolicy, alicloudKeyPolicies, alicloudConditions, rosKey},
	},
	Reads:    readsPolicies(alicloudPolicies),
	Language: ros,
	Run: func(p *rule.Pass) {
		reportPolicies(p, alicloudPolicies, func(on expr.Instance, d *policy.Document) []policy.Finding {
			return checkedAlicloud(on, d).findings
		})
	},
}

// alicloudElements has none with Not in it: those are of RAM policies.
var alicloudElements = []string{"Sid", "Effect", "Principal", "Action", "Resource", "Condition"}

// checkedAlicloud is what checkAlicloud finds.
func checkedAlicloud(on expr.Instance, d *policy.Document) *checker {
	return checked(on, d, (*checker).checkAlicloud)
}

// checkAlicloud finds what makes Alibaba Cloud KMS refuse the policy of a key
// or a secret.
//
// Source: Alibaba Cloud KMS API reference, SetKeyPolicy and SetSecretPolicy.
func (c *checker) checkAlicloud(d *policy.Document) {
	c.document(d, "1")
	for _, s := range d.Statements {
		if s.Present != answer.Yes {
			continue
		}
		c.statement(s, alicloudElements)
		if s.IsObject() {
			c.sid(s)
			c.ramPrincipals(s)
			c.principals(s, ramFlaws, "RAM")
			c.alicloudConditions(s)
			c.alicloudEffect(s)
			c.actions(s, "kms:*")
		}
	}
}

// alicloudConditions reports the operators that RAM does not know: those of AWS
// alone, and what looks like a misspelt one.
//
// Source: Alibaba Cloud RAM user guide, "Conditional operators".
func (c *checker) alicloudConditions(s *policy.Statement) {
	c.operators(s, func(condition policy.Condition) (string, bool) {
		nearest, known := condition.KnownOperator(policy.Operators)
		ofAWS := strings.HasPrefix(strings.ToLower(condition.Operator), "arn") || strings.EqualFold(condition.Operator, "BinaryEquals")
		return nearest, !known && (nearest != "" || ofAWS)
	})
}

// sid is what the API says of a Sid, and the spaces that the documents' own
// policies have in it. It has up to longestSid characters.
var sid = regexp.MustCompile(`^[A-Za-z0-9_/+=.@ -]*$`)

const longestSid = 128

func (c *checker) sid(s *policy.Statement) {
	n, present := s.Element("Sid")
	text, known := n.Text().Known()
	if present == answer.Yes && known && (len(text) > longestSid || !sid.MatchString(text)) {
		c.refuseOf(s, n.At(), "Sid", "has a Sid that KMS refuses. Write up to 128 letters, digits and any of _/+=.@-.")
	}
}

func (c *checker) ramPrincipals(s *policy.Statement) {
	if s.Principals.Not {
		return
	}
	ram := s.Principals.Any(func(p policy.Principal) answer.Answer { return answer.Of(p.Type == "RAM") })
	if ram == answer.No || s.Principals.Malformed() {
		c.refuseOf(s, s.Principals.At, "no Principal.RAM", `has no Principal.RAM, so it is about nobody and KMS refuses the policy. Write the account, the users or the roles, such as {"RAM": ["acs:ram::123456789012****:*"]}.`)
	}
}

func (c *checker) alicloudEffect(s *policy.Statement) {
	c.required(s, "Action", "the actions that it is about, such as kms:Decrypt")
	c.required(s, "Resource", `"*", which means this key or secret`)
	for _, resource := range s.Strings("Resource").List {
		if !resource.Maybe && resource.Is("*") == answer.No {
			c.refuseOf(s, resource.At, "resource "+resource.String(), `names the resource %q, but in the policy of a key or a secret it can only be "*", which means this one.`, resource)
		}
	}
}

// required reports an element that is missing, unless its opposite has been
// reported in place of it, or empty.
func (c *checker) required(s *policy.Statement, element, advice string) {
	n, present := s.Element(element)
	values := s.Strings(element)
	switch {
	case answer.Any(present, s.Has("Not"+element)) == answer.No:
		c.refuseOf(s, s.Range, "no "+element, "has no %s, so KMS refuses the policy. Write %s.", element, advice)
	case present == answer.Yes && values.Complete && len(values.List) == 0:
		c.refuseOf(s, n.At(), "empty "+element, "has an empty %s, so KMS refuses the policy. Write %s.", element, advice)
	}
}
