package policy

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

// mostBytes is the longest policy that either cloud takes.
//
// Sources: AWS KMS developer guide, "Creating a key policy"; Alibaba Cloud KMS
// API reference, SetKeyPolicy.
const mostBytes = 32_768

// checker collects what is wrong with a document.
type checker struct {
	findings []Finding
}

func (c *checker) report(at hcl.Range, format string, args ...any) {
	c.findings = append(c.findings, Finding{At: at, Says: fmt.Sprintf(format, args...)})
}

// document checks what both clouds demand of a document.
func (c *checker) document(d *Document, versions ...string) {
	if d.Problem != "" {
		c.report(d.Range, "the policy cannot be read: %s, so KMS refuses it. Write a JSON object with a Version and a Statement.", d.Problem)
	}
	if !d.Known() {
		return
	}
	if version, present := d.root.member("Version"); present == answer.Yes && version.string().OneOf(versions...) == answer.No {
		c.report(version.at, "the policy's Version is %q, which KMS does not know. Write %s.", version.string(), alternatives(versions))
	}
	if size := d.root.size(); size > mostBytes {
		c.report(d.Range, "the policy has at least %d bytes, but KMS takes no more than %d. Allow fewer principals or actions one by one.", size, mostBytes)
	}
	if len(d.Statements) == 0 && d.Complete {
		c.report(d.Range, "the policy has no Statement, so KMS refuses it. Write at least one.")
	}
	c.elements("the policy", d.root, documentElements)
}

// statement checks what both clouds demand of a statement, which has no other
// elements than the known ones.
func (c *checker) statement(s *Statement, known []string) {
	if s.root.kind != object {
		c.report(s.Range, "%s is no JSON object, so KMS refuses the policy. Write an object with an Effect, a Principal, an Action and a Resource.", s)
		return
	}
	effect, present := s.root.member("Effect")
	switch {
	case present == answer.No:
		c.report(s.Range, `%s has no Effect, so KMS refuses the policy. Write "Allow" or "Deny".`, s)
	case present == answer.Yes && effect.string().OneOf("Allow", "Deny") == answer.No:
		c.report(effect.at, `%s has the Effect %q, so KMS refuses the policy. Write "Allow" or "Deny".`, s, effect.string())
	}
	c.elements(s.String(), s.root, known)
}

var documentElements = []string{"Version", "Id", "Statement"}

// elements reports the members of an object that are none of the known elements.
func (c *checker) elements(of string, n node, known []string) {
	for _, member := range n.items {
		if !member.maybe && !isOneOf(member.key, known) {
			c.report(member.at, "%s has an element %q, which KMS does not know, so it refuses the policy. Write one of %s.", of, member.key, strings.Join(known, ", "))
		}
	}
}

func isOneOf(name string, known []string) bool {
	return slices.ContainsFunc(known, func(one string) bool { return strings.EqualFold(one, name) })
}

// actions reports the patterns that match no action of KMS.
func (c *checker) actions(s *Statement, all string) {
	for _, pattern := range s.Actions.Patterns.List {
		service, _, found := strings.Cut(strings.ToLower(pattern.parts[0]), ":")
		_, known := pattern.Known()
		switch {
		case pattern.maybe, !found && !known, found && glob(service, "kms"), pattern.Is("*") == answer.Yes && all == "*":
		default:
			c.report(pattern.At, "%s names the action %q, but a policy of a key can only be about actions of KMS. Write kms: and the name of an action.", s, pattern)
		}
	}
}

func alternatives(texts []string) string {
	quoted := make([]string, len(texts))
	for i, text := range texts {
		quoted[i] = fmt.Sprintf("%q", text)
	}
	return strings.Join(quoted, " or ")
}
