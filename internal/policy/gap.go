package policy

import (
	"fmt"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// Gap is a part of a policy that is not known, so that nothing is said of it.
type Gap struct {
	// What it is, "" for the policy as a whole.
	What string
	// Value is what is not known of it. It does not say so where whole statements are.
	Value expr.Value
	// Statement is the one that it is a part of, nil where whole statements are not known.
	Statement *Statement
}

// Gaps are the parts of the policy that are not known.
func (p Policy) Gaps() []Gap {
	var gaps []Gap
	seen := map[string]bool{}
	for _, document := range p.Documents {
		for _, gap := range document.gaps() {
			if !seen[gap.What] {
				seen[gap.What] = true
				gaps = append(gaps, gap)
			}
		}
	}
	return gaps
}

func (d *Document) gaps() []Gap {
	switch d.root.Kind() {
	case expr.Unknown, expr.Choice:
		return []Gap{{Value: d.root}}
	case expr.Object:
	default:
		return nil
	}
	var gaps []Gap
	if !d.Complete {
		gaps = append(gaps, Gap{What: "which other statements there are"})
	}
	for _, s := range d.Statements {
		gaps = append(gaps, s.gaps()...)
	}
	return gaps
}

func (s *Statement) gaps() []Gap {
	if s.root.Kind() == expr.Unknown || s.root.Kind() == expr.Choice {
		return []Gap{{s.String(), s.root, s}}
	}
	var gaps []Gap
	if s.Present == answer.Unknown {
		gaps = append(gaps, Gap{What: "whether there is " + s.String()})
	}
	add := func(part string, v expr.Value) {
		gaps = append(gaps, Gap{fmt.Sprintf("the %s of %s", part, s), v, s})
	}
	if effect, present := s.Element("Effect"); present != answer.No && effect.Text().OneOf("Allow", "Deny") == answer.Unknown {
		add("Effect", effect)
	}
	if s.Principals.Present == answer.Unknown || s.Principals.Present == answer.Yes && s.Principals.open() {
		add("principals", s.Principals.root)
	}
	if a := s.Actions; a.present == answer.Unknown || a.present == answer.Yes && (!a.Patterns.Complete || a.Patterns.blank()) {
		actions, _ := s.Element("Action")
		add("actions", actions)
	}
	if !s.Conditions.Complete {
		conditions, _ := s.Element("Condition")
		add("conditions", conditions)
	}
	return gaps
}

// open reports whether there may be others, or one that may be everybody.
func (p Principals) open() bool {
	if !p.Complete {
		return true
	}
	for _, principal := range p.List {
		ref, _ := principal.ID.From()
		if _, identity := Dialect.Texts[expr.Attribute{Type: ref.Type, Name: ref.Attribute}]; !identity && principal.Everybody() == answer.Unknown {
			return true
		}
	}
	return false
}

// blank reports whether nothing at all is known of one of the strings.
func (s Strings) blank() bool {
	for _, one := range s.List {
		if _, known := one.Known(); !known && one.Start() == "" {
			return true
		}
	}
	return false
}
