package rules

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
)

// mostBytes is the longest policy that either cloud takes.
//
// Sources: AWS KMS developer guide, "Creating a key policy"; Alibaba Cloud KMS
// API reference, SetKeyPolicy.
const mostBytes = 32_768

// checker collects what is wrong with a document.
type checker struct {
	findings []policy.Finding
	// refused is set where the document cannot be applied.
	refused bool
}

// checked is what is wrong with a document, which is looked for once for all rules.
func checked(on expr.Instance, d *policy.Document, check func(*checker, *policy.Document)) *checker {
	type key struct{ document *policy.Document }
	return module.Remember(on.Module(), key{d}, func() *checker {
		var c checker
		check(&c, d)
		return &c
	})
}

// refuse reports a problem of the document as a whole that keeps it from being applied.
func (c *checker) refuse(at hcl.Range, cause, format string, args ...any) {
	c.refused = true
	c.findings = append(c.findings, policy.Finding{At: at, Cause: cause, Says: fmt.Sprintf(format, args...)})
}

// refuseOf reports a problem of a statement that keeps the document from being
// applied. The statement's name starts the message.
func (c *checker) refuseOf(s *policy.Statement, at hcl.Range, cause, format string, args ...any) {
	if s == nil {
		c.refuse(at, cause, "the policy "+format, args...)
		return
	}
	c.refused = true
	c.reportOf(s, at, cause, format, args...)
}

// reportOf reports a problem of a statement, whose name starts the message.
func (c *checker) reportOf(s *policy.Statement, at hcl.Range, cause, format string, args ...any) {
	says := s.String() + " " + fmt.Sprintf(format, args...)
	c.findings = append(c.findings, policy.Finding{At: at, Cause: cause, Statement: s, Says: says})
}

// document checks what both clouds demand of a document.
func (c *checker) document(d *policy.Document, versions ...string) {
	if d.Problem != "" {
		c.refuse(d.Range, "unreadable", "the policy cannot be read: %s, so KMS refuses it. Write a JSON object with a Version and a Statement.", d.Problem)
	}
	if !d.Known() {
		return
	}
	if version, present := d.Element("Version"); present == answer.Yes && version.Text().OneOf(versions...) == answer.No {
		c.refuse(version.At(), "version", "the policy's Version is %q, which KMS does not know. Write %s.", version.Text(), eitherOf(versions))
	}
	if size := d.Size(); size > mostBytes {
		c.refuse(d.Range, "size", "the policy has at least %d bytes, but KMS takes no more than %d. Allow fewer principals or actions one by one.", size, mostBytes)
	}
	known := documentElements
	if len(d.Statements) == 0 && d.Complete {
		c.refuse(d.Range, "no statement", "the policy has no Statement, so KMS refuses it. Write at least one.")
		known = slices.Concat(documentElements, awsElements)
	}
	for _, element := range unknownElements(d.Elements(), known) {
		c.refuse(element.At(), "element "+element.Key, "the policy has an element %q, which KMS does not know, so it refuses the policy. Write one of %s.", element.Key, strings.Join(documentElements, ", "))
	}
	d.Walk(func(s *policy.Statement, item expr.Item) {
		if item.Lost != nil && item.Key != "" {
			c.twice(s, item)
		}
	})
}

// twice reports a key that is written twice in one object.
func (c *checker) twice(s *policy.Statement, item expr.Item) {
	subject := "the policy"
	if s != nil {
		subject = s.String()
	}
	c.findings = append(c.findings, policy.Finding{At: item.At(), Cause: "twice " + item.Key, Statement: s, Says: fmt.Sprintf(
		"%s has %s twice in one object, of which Terraform keeps the last, so that %s is lost. Write it once, with all values.", subject, item.Key, lost(*item.Lost))})
}

// lost is a value that another one has replaced.
func lost(v expr.Value) string {
	if known, ok := v.Known(); ok {
		return strconv.Quote(known)
	}
	if ref, ok := v.Text().From(); ok && ref.Written != "" {
		return ref.Written
	}
	return "the first one"
}

// statement checks what both clouds demand of a statement, which has no other
// elements than the known ones.
func (c *checker) statement(s *policy.Statement, known []string) {
	if !s.IsObject() {
		c.refuseOf(s, s.Range, "no object", "is no JSON object, so KMS refuses the policy. Write an object with an Effect, a Principal, an Action and a Resource.")
		return
	}
	effect, present := s.Element("Effect")
	switch {
	case present == answer.No:
		c.refuseOf(s, s.Range, "no Effect", `has no Effect, so KMS refuses the policy. Write "Allow" or "Deny".`)
	case present == answer.Yes && effect.Text().OneOf("Allow", "Deny") == answer.No:
		c.refuseOf(s, effect.At(), "Effect", `has the Effect %q, so KMS refuses the policy. Write "Allow" or "Deny".`, effect.Text())
	}
	for _, part := range s.OtherThanTexts() {
		c.refuseOf(s, part.At(), "shape "+part.Key, "has something else than strings in its %s, so KMS refuses the policy. Write a string, or a list of strings.", part.Key)
	}
	for _, element := range unknownElements(s.Elements(), known) {
		c.refuseOf(s, element.At(), "element "+element.Key, "has an element %q, which KMS does not know, so it refuses the policy. Write one of %s.", element.Key, strings.Join(known, ", "))
	}
}

var documentElements = []string{"Version", "Id", "Statement"}

// unknownElements are those that are there and none of the known ones.
func unknownElements(elements []expr.Item, known []string) []expr.Item {
	return slices.DeleteFunc(slices.Clone(elements), func(element expr.Item) bool {
		return element.Maybe || isOneOf(element.Key, known)
	})
}

// isOneOf compares as IAM does: case does not matter.
func isOneOf(name string, known []string) bool {
	return slices.ContainsFunc(known, func(one string) bool { return strings.EqualFold(one, name) })
}

// actions reports the patterns that match no action of KMS.
func (c *checker) actions(s *policy.Statement, all string) {
	for _, pattern := range s.Actions.Patterns.List {
		meant, unknown := s.Unknown(pattern.Text)
		service, _, found := strings.Cut(strings.ToLower(pattern.Start()), ":")
		_, known := pattern.Known()
		cause := "action " + pattern.String()
		switch {
		case pattern.Maybe, !found && !known, pattern.Is("*") == answer.Yes && all == "*":
		case s.Actions.Not && found && !expr.Glob(service, "kms"):
			// What a statement is not about need not be of KMS.
		case !found, !expr.Glob(service, "kms"):
			c.reportOf(s, pattern.At, cause, "names the action %q, but a policy of a key can only be about actions of KMS. Write kms: and the name of an action.", pattern)
		case unknown && meant != "":
			c.reportOf(s, pattern.At, cause, "names the action %q, which KMS does not have, so it has no effect. Write %s.", pattern, meant)
		case unknown:
			c.reportOf(s, pattern.At, cause, "names the action %q, which KMS does not have, so it has no effect. Write kms: and the name of an action, as in kms:Decrypt.", pattern)
		}
	}
}

// operators reports the conditions that a cloud cannot read.
func (c *checker) operators(s *policy.Statement, unknown func(policy.Condition) (nearest string, unknown bool)) {
	for _, v := range s.Conditions.Misshapen {
		c.refuseOf(s, v.At(), "condition", `has a Condition that is no object of objects, so KMS refuses the policy. Write an operator with a key and its values, as in {"StringEquals": {"key": "value"}}.`)
	}
	for _, condition := range s.Conditions.List {
		nearest, unknown := unknown(condition)
		if condition.Maybe || !unknown {
			continue
		}
		advice := "an operator that it knows, such as StringEquals"
		if nearest != "" {
			advice = nearest
		}
		c.refuseOf(s, condition.OperatorAt, "operator "+condition.Operator, "has the condition operator %q, which KMS does not know, so it refuses the policy. Write %s.", condition.Operator, advice)
	}
}

func eitherOf(texts []string) string {
	quoted := make([]string, len(texts))
	for i, text := range texts {
		quoted[i] = strconv.Quote(text)
	}
	return strings.Join(quoted, " or ")
}
