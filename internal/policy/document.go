package policy

import (
	"fmt"
	"regexp"
	"strconv"

	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

// Document is a policy document.
type Document struct {
	// Range is where the document is written.
	Range hcl.Range
	// Problem says why the document cannot be read, "" where it can, or where
	// it is not known.
	Problem    string
	Statements []*Statement
	// Complete is set where there are no other statements.
	Complete bool

	root node
	// allowing and denying are the statements that may allow or deny something,
	// when it is asked what another statement comes to. One of which not even the
	// Effect is known is, like those that the document may have besides, expected
	// to have nothing to do with it.
	allowing, denying []*Statement
}

func newDocument(root node) *Document {
	d := &Document{Range: root.at, root: root}
	switch root.kind {
	case invalid:
		d.Problem = root.problem
		return d
	case null, unknown, choice:
		return d
	case object:
	default:
		d.Problem = "it is no JSON object"
		return d
	}
	statements, present := root.member("Statement")
	if present == answer.No {
		d.Complete = true
		return d
	}
	elements, complete := statements.elements()
	d.Complete = complete
	for i, element := range elements {
		s := newStatement(element, i+1)
		d.Statements = append(d.Statements, s)
		if s.has("Effect") != answer.Yes {
			continue
		}
		if s.Allows != answer.No {
			d.allowing = append(d.allowing, s)
		}
		if s.Denies != answer.No {
			d.denying = append(d.denying, s)
		}
	}
	return d
}

// Known reports whether anything is known of what the document holds.
func (d *Document) Known() bool {
	return d.root.kind == object
}

// Statement is one statement of a document.
type Statement struct {
	// Range is where the statement is written.
	Range hcl.Range
	// Present reports whether the document has the statement.
	Present answer.Answer
	// Allows and Denies report whether it does, and has an effect.
	Allows, Denies answer.Answer
	Principals     Principals
	Actions        Actions
	Conditions     Conditions

	number int
	root   node
}

func newStatement(element item, number int) *Statement {
	s := &Statement{Range: element.at, Present: answer.Yes, number: number, root: element.node}
	if element.maybe || element.kind == unknown || element.kind == choice {
		s.Present = answer.Unknown
	}
	s.Principals = readPrincipals(element.node)
	s.Actions = readActions(element.node)
	s.Conditions = readConditions(element.node)
	effective := answer.All(s.Present, s.effective())
	s.Allows = answer.All(s.effect("Allow"), effective)
	s.Denies = answer.All(s.effect("Deny"), effective)
	return s
}

// String names the statement in a message: by its Sid, or by its number.
func (s *Statement) String() string {
	sid, present := s.root.member("Sid")
	if known, ok := sid.string().Known(); ok && present == answer.Yes && known != "" {
		return "statement " + strconv.Quote(known)
	}
	return fmt.Sprintf("statement %d", s.number)
}

// Finding is something wrong with the statement.
func (s *Statement) Finding(format string, args ...any) Finding {
	finding := Finding{At: s.Range, Says: fmt.Sprintf(format, args...), Parts: []hcl.Range{s.Principals.At}}
	for _, principal := range s.Principals.List {
		finding.Parts = append(finding.Parts, principal.At)
	}
	for _, pattern := range s.Actions.Patterns.List {
		finding.Parts = append(finding.Parts, pattern.At)
	}
	for _, member := range s.Principals.root.items {
		finding.Parts = append(finding.Parts, member.at)
	}
	return finding
}

func (s *Statement) effect(want string) answer.Answer {
	effect, present := s.root.member("Effect")
	if present != answer.Yes {
		return present
	}
	return effect.string().Is(want)
}

// effective reports whether the statement has what it needs to have an effect:
// KMS accepts one without Action or Resource, or about something else than the
// key, which then does nothing.
//
// Sources: AWS KMS API reference, PutKeyPolicy; developer guide, "Creating a
// key policy".
func (s *Statement) effective() answer.Answer {
	return answer.All(
		answer.Any(s.has("Action"), s.has("NotAction")),
		answer.Any(s.namesKey(), s.has("NotResource")),
	)
}

// namesKey reports whether the key that the policy is attached to is among the
// resources. One that cannot be known can mean nothing else.
func (s *Statement) namesKey() answer.Answer {
	n, present := s.root.member("Resource")
	resources := readStrings(n)
	if present != answer.Yes || !resources.Complete {
		return present
	}
	return resources.any(func(resource Text) answer.Answer {
		switch known, ok := resource.Known(); {
		case ok && !ofKeys.MatchString(known):
			return answer.No
		case ok && !wild(known):
			return answer.Unknown
		}
		return answer.Yes
	})
}

// ofKeys matches the ARNs of KMS, and patterns that stand for some of them.
var ofKeys = regexp.MustCompile(`^((arn:[^:]*|acs):kms:|([^:]*:){0,2}[^:]*[*?])`)

func (s *Statement) has(element string) answer.Answer {
	_, present := s.root.member(element)
	return present
}

// Covers reports whether the statement is about an action, such as "kms:Decrypt".
func (s *Statement) Covers(action string) answer.Answer {
	return s.Actions.cover(action)
}
