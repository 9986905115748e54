package policy

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"

	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
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

	root  expr.Value
	cloud cloud
	// ofKey is set where it is written as an argument of the key itself.
	ofKey bool
	// allowing and denying are the statements that may allow or deny something,
	// when it is asked what another statement comes to. One of which not even the
	// Effect is known is, like those that the document may have besides, expected
	// to have nothing to do with it.
	allowing, denying []*Statement
}

// newDocument reads a document. It is ofKey where it is an argument of the key itself.
func newDocument(root expr.Value, of cloud, ofKey bool) *Document {
	d := &Document{Range: root.At(), root: root, cloud: of, ofKey: ofKey}
	switch root.Kind() {
	case expr.Invalid:
		d.Problem = root.Problem()
		return d
	case expr.Null, expr.Unknown, expr.Choice:
		return d
	case expr.Object:
	default:
		d.Problem = "it is no JSON object"
		return d
	}
	statements, present := member(root, "Statement")
	if present == answer.No {
		d.Complete = true
		return d
	}
	elements, complete := statements.Elements()
	d.Complete = complete
	variables := d.variables()
	for i, element := range elements {
		s := newStatement(element, i+1, d, variables)
		d.Statements = append(d.Statements, s)
		if s.Has("Effect") != answer.Yes {
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

// variables reports whether policy variables mean something in the document.
//
// Source: IAM user guide, "IAM JSON policy elements: Version".
func (d *Document) variables() answer.Answer {
	if d.cloud != aws {
		return answer.No
	}
	version, present := member(d.root, "Version")
	return answer.All(present, version.Text().Is("2012-10-17"))
}

// Element is an element of the document, such as "Version", and whether it is there.
func (d *Document) Element(name string) (expr.Value, answer.Answer) {
	return member(d.root, name)
}

// Elements are all elements of the document as they are written.
func (d *Document) Elements() []expr.Item {
	return d.root.Items()
}

// Size is the least number of bytes that the document has.
func (d *Document) Size() int {
	return d.root.Size()
}

// Known reports whether anything is known of what the document holds.
func (d *Document) Known() bool {
	return d.root.Kind() == expr.Object
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
	// Twice is set where an earlier statement of the same data source has its Sid.
	Twice bool

	number int
	root   expr.Value
	cloud  cloud
	ofKey  bool
}

func newStatement(element expr.Item, number int, in *Document, variables answer.Answer) *Statement {
	s := &Statement{Range: element.At(), Present: answer.Yes, number: number, root: element.Value, cloud: in.cloud, ofKey: in.ofKey}
	s.Twice = element.Lost != nil
	if element.Maybe || element.Kind() == expr.Unknown || element.Kind() == expr.Choice {
		s.Present = answer.Unknown
	}
	s.Principals = readPrincipals(element.Value)
	s.Actions = readActions(element.Value)
	s.Conditions = readConditions(element.Value, variables)
	effective := answer.All(s.Present, s.effective())
	s.Allows = answer.All(s.effect("Allow"), effective)
	s.Denies = answer.All(s.effect("Deny"), effective)
	return s
}

// IsObject reports whether the statement is an object, as it has to be.
func (s *Statement) IsObject() bool {
	return s.root.Kind() == expr.Object
}

// Element is an element of the statement, such as "Effect", and whether it is there.
func (s *Statement) Element(name string) (expr.Value, answer.Answer) {
	return member(s.root, name)
}

// Strings are the strings that an element of the statement holds.
func (s *Statement) Strings(name string) Strings {
	element, _ := member(s.root, name)
	return readStrings(element)
}

// OtherThanTexts are the parts of the statement where a string or a list of them
// has to be, and something else is, by the name of what they are in.
func (s *Statement) OtherThanTexts() []expr.Item {
	var parts []expr.Item
	add := func(in string, v expr.Value) {
		if part, ok := otherThanTexts(v); ok {
			parts = append(parts, expr.Item{Key: in, Value: part})
		}
	}
	for _, name := range []string{"Action", "NotAction", "Resource", "NotResource"} {
		if element, present := member(s.root, name); present == answer.Yes {
			add(name, element)
		}
	}
	for _, member := range s.Principals.Members() {
		if !member.Maybe {
			add("Principal."+member.Key, member.Value)
		}
	}
	for _, condition := range s.Conditions.List {
		if !condition.Maybe {
			add("Condition", condition.Written.Value)
		}
	}
	return parts
}

// Elements are all elements of the statement as they are written.
func (s *Statement) Elements() []expr.Item {
	return s.root.Items()
}

// String names the statement in a message: by its Sid, or by its number.
func (s *Statement) String() string {
	if sid := s.sid(); sid != "" {
		return "statement " + strconv.Quote(sid)
	}
	return fmt.Sprintf("statement %d", s.number)
}

// sid is the statement's Sid, "" where it has none that is known.
func (s *Statement) sid() string {
	sid, present := member(s.root, "Sid")
	if known, ok := sid.Known(); ok && present == answer.Yes {
		return known
	}
	return ""
}

// Finding is something wrong with the statement.
func (s *Statement) Finding(cause, format string, args ...any) Finding {
	finding := Finding{At: s.Range, Cause: cause, Statement: s, Says: fmt.Sprintf(format, args...), Parts: []hcl.Range{s.Principals.At}}
	for _, principal := range s.Principals.List {
		finding.Parts = append(finding.Parts, principal.At)
	}
	for _, pattern := range s.Actions.Patterns.List {
		finding.Parts = append(finding.Parts, pattern.At)
	}
	for _, member := range s.Principals.root.Items() {
		finding.Parts = append(finding.Parts, member.At())
	}
	return finding
}

func (s *Statement) effect(want string) answer.Answer {
	effect, present := member(s.root, "Effect")
	if present != answer.Yes {
		return present
	}
	return effect.Text().Is(want)
}

// effective reports whether the statement has what it needs to have an effect:
// KMS accepts one without Action or Resource, or about something else than the
// key or the actions of KMS, which then does nothing.
//
// Sources: AWS KMS API reference, PutKeyPolicy; developer guide, "Creating a
// key policy".
func (s *Statement) effective() answer.Answer {
	return answer.All(
		answer.Any(s.Has("Action"), s.Has("NotAction")),
		s.Actions.some(s.cloud),
		s.NamesKey(),
	)
}

// NamesKey reports whether the key that the policy is attached to is among the
// resources that the statement is about.
func (s *Statement) NamesKey() answer.Answer {
	named, present := s.among("Resource")
	if present != answer.No {
		return named
	}
	others, present := s.among("NotResource")
	return answer.All(present, answer.Not(others))
}

// among reports whether the key is among the resources in an element, and
// whether there is one. One that cannot be known can mean nothing else.
func (s *Statement) among(element string) (named, present answer.Answer) {
	v, present := member(s.root, element)
	resources := readStrings(v)
	if present != answer.Yes || !resources.Complete {
		return present, present
	}
	return resources.Any(s.isKey), present
}

// isKey reports whether a resource is the key that the policy is attached to.
// The ARN of a key can be that of any key, but not of the one whose argument the
// policy is: Terraform takes no reference to itself.
func (s *Statement) isKey(resource expr.Text) answer.Answer {
	if ref, ok := resource.From(); ok && isKeyID(ref) {
		return answer.No
	}
	if ref, ok := resource.Begins(); ok && isOtherARN(ref) {
		switch {
		case ref.Root == "" && slices.Contains(keyTypes, ref.Type):
			return answer.Any(answer.Of(!s.ofKey), answer.Unknown)
		case ref.Type != "aws_kms_key":
			return answer.No
		}
	}
	start := resource.Start()
	switch _, known := resource.Known(); {
	case !ofKeys.MatchString(start) && (known || ofService.MatchString(start)), ofAliases.MatchString(start):
		return answer.No
	case known && !wild(start):
		return answer.Unknown
	}
	return answer.Yes
}

// isKeyID reports whether a reference is the ID of a key, or the name of an alias,
// which are no ARNs.
func isKeyID(ref expr.Reference) bool {
	switch {
	case ref.Root != "" || ref.All || ref.Part:
		return false
	case slices.Contains(keyTypes, ref.Type):
		return ref.Attribute == "id" || ref.Attribute == "key_id"
	}
	return ref.Type == "aws_kms_alias" && slices.Contains([]string{"id", "name", "target_key_id"}, ref.Attribute)
}

// keyTypes are the resource types that are keys.
var keyTypes = []string{"aws_kms_key", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key"}

// ofKeys matches the ARNs of KMS, and patterns that stand for some of them,
// ofAliases those of aliases, and ofService what tells an ARN's service.
var (
	ofKeys    = regexp.MustCompile(`^((arn:[^:]*|acs):kms:|([^:]*:){0,2}[^:]*[*?])`)
	ofAliases = regexp.MustCompile(`^[^/]*:alias/`)
	ofService = regexp.MustCompile(`^(arn:[^:]*|acs):[^:]*:`)
)

// Has reports whether the statement has an element, such as "Action".
func (s *Statement) Has(element string) answer.Answer {
	_, present := member(s.root, element)
	return present
}

// allows reports whether the statement allows an action to somebody, if its
// conditions are met.
func (s *Statement) allows(action string) answer.Answer {
	allowed := answer.All(s.Allows, s.Covers(action))
	if allowed != answer.No && s.Conditions.possible(action) == answer.No {
		return answer.No
	}
	return allowed
}

// Covers reports whether the statement is about an action, such as "kms:Decrypt".
func (s *Statement) Covers(action string) answer.Answer {
	return s.Actions.cover(action)
}

// Unknown reports whether an action is none of KMS, and which ones of AWS's may
// be meant, "" where that cannot be told.
func (s *Statement) Unknown(pattern expr.Text) (meant string, unknown bool) {
	if isAction(pattern, s.cloud) != answer.No {
		return "", false
	}
	if known, ok := pattern.Known(); ok && s.cloud == aws {
		return meantAction(known), true
	}
	meant, _ = misspeltAction(pattern)
	return meant, true
}

// everybody reports whether the statement is about everybody, or about
// everybody but a few.
func (s *Statement) everybody() answer.Answer {
	if s.Principals.Not {
		return answer.Yes
	}
	return s.Principals.Any(Principal.Everybody)
}
