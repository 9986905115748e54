package rules

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
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
}

// report reports a problem of the document as a whole.
func (c *checker) report(at hcl.Range, cause, format string, args ...any) {
	c.findings = append(c.findings, policy.Finding{At: at, Cause: cause, Says: fmt.Sprintf(format, args...)})
}

// reportOf reports a problem of a statement, whose name starts the message.
func (c *checker) reportOf(s *policy.Statement, at hcl.Range, cause, format string, args ...any) {
	says := s.String() + " " + fmt.Sprintf(format, args...)
	c.findings = append(c.findings, policy.Finding{At: at, Cause: cause, Statement: s, Says: says})
}

// document checks what both clouds demand of a document.
func (c *checker) document(d *policy.Document, versions ...string) {
	if d.Problem != "" {
		c.report(d.Range, "unreadable", "the policy cannot be read: %s, so KMS refuses it. Write a JSON object with a Version and a Statement.", d.Problem)
	}
	if !d.Known() {
		return
	}
	if version, present := d.Element("Version"); present == answer.Yes && version.Text().OneOf(versions...) == answer.No {
		c.report(version.At(), "version", "the policy's Version is %q, which KMS does not know. Write %s.", version.Text(), eitherOf(versions))
	}
	if size := d.Size(); size > mostBytes {
		c.report(d.Range, "size", "the policy has at least %d bytes, but KMS takes no more than %d. Allow fewer principals or actions one by one.", size, mostBytes)
	}
	if len(d.Statements) == 0 && d.Complete {
		c.report(d.Range, "no statement", "the policy has no Statement, so KMS refuses it. Write at least one.")
	}
	for _, element := range unknownElements(d.Elements(), documentElements) {
		c.report(element.At(), "element "+element.Key, "the policy has an element %q, which KMS does not know, so it refuses the policy. Write one of %s.", element.Key, strings.Join(documentElements, ", "))
	}
}

// statement checks what both clouds demand of a statement, which has no other
// elements than the known ones.
func (c *checker) statement(s *policy.Statement, known []string) {
	if !s.IsObject() {
		c.reportOf(s, s.Range, "no object", "is no JSON object, so KMS refuses the policy. Write an object with an Effect, a Principal, an Action and a Resource.")
		return
	}
	effect, present := s.Element("Effect")
	switch {
	case present == answer.No:
		c.reportOf(s, s.Range, "no Effect", `has no Effect, so KMS refuses the policy. Write "Allow" or "Deny".`)
	case present == answer.Yes && effect.Text().OneOf("Allow", "Deny") == answer.No:
		c.reportOf(s, effect.At(), "Effect", `has the Effect %q, so KMS refuses the policy. Write "Allow" or "Deny".`, effect.Text())
	}
	for _, element := range unknownElements(s.Elements(), known) {
		c.reportOf(s, element.At(), "element "+element.Key, "has an element %q, which KMS does not know, so it refuses the policy. Write one of %s.", element.Key, strings.Join(known, ", "))
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
		service, _, found := strings.Cut(strings.ToLower(pattern.Start()), ":")
		_, known := pattern.Known()
		switch {
		case pattern.Maybe, !found && !known, found && expr.Glob(service, "kms"), pattern.Is("*") == answer.Yes && all == "*":
		default:
			c.reportOf(s, pattern.At, "action "+pattern.String(), "names the action %q, but a policy of a key can only be about actions of KMS. Write kms: and the name of an action.", pattern)
		}
	}
}

func eitherOf(texts []string) string {
	quoted := make([]string, len(texts))
	for i, text := range texts {
		quoted[i] = strconv.Quote(text)
	}
	return strings.Join(quoted, " or ")
}
