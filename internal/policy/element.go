package policy

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// member is the member of an object with a name, and whether it is there: one
// that is null is not. IAM reads names in any case.
func member(v expr.Value, name string) (expr.Value, answer.Answer) {
	kind := v.Kind()
	if kind == expr.Unknown || kind == expr.Choice {
		return expr.Anything(v.At()), answer.Unknown
	}
	for _, one := range slices.Backward(v.Items()) {
		if kind != expr.Object || !strings.EqualFold(one.Key, name) {
			continue
		}
		if one.Maybe {
			return expr.Anything(v.At()), answer.Unknown
		}
		return one.Value, answer.Of(one.Kind() != expr.Null)
	}
	if v.Open() {
		return expr.Anything(v.At()), answer.Unknown
	}
	return expr.Anything(v.At()), answer.No
}

// String is one of the strings in an element of a policy.
type String struct {
	expr.Text
	At hcl.Range
	// Maybe is set where it may be missing.
	Maybe bool
}

// Strings are what an element holds: one string, or a list of them.
type Strings struct {
	List []String
	// Complete is set where there are no others.
	Complete bool
}

func readStrings(v expr.Value) Strings {
	elements, complete := v.Elements()
	s := Strings{Complete: complete}
	for _, element := range elements {
		s.List = append(s.List, String{Text: element.Text(), At: element.At(), Maybe: element.Maybe})
	}
	return s
}

// otherThanTexts is a part of an element that is known to be neither a string
// nor a list of them. It is not ok where there is none.
func otherThanTexts(v expr.Value) (part expr.Value, ok bool) {
	if v.Kind() == expr.Object {
		return v, true
	}
	for _, item := range v.Items() {
		if kind := item.Kind(); v.Kind() == expr.List && !item.Maybe && (kind == expr.List || kind == expr.Object) {
			return item.Value, true
		}
	}
	return part, false
}

// Any reports whether something holds for one of the strings.
func (s Strings) Any(holds func(expr.Text) answer.Answer) answer.Answer {
	result := answer.No
	if !s.Complete {
		result = answer.Unknown
	}
	for _, one := range s.List {
		result = answer.Any(result, ifThere(one.Maybe, holds(one.Text)))
	}
	return result
}

// all reports whether something holds for all of the strings.
func (s Strings) all(holds func(expr.Text) answer.Answer) answer.Answer {
	return answer.Not(s.Any(func(t expr.Text) answer.Answer { return answer.Not(holds(t)) }))
}

// ifThere is what holds of something, if it is there.
func ifThere(maybe bool, holds answer.Answer) answer.Answer {
	if maybe && holds == answer.Yes {
		return answer.Unknown
	}
	return holds
}

func wild(text string) bool {
	return strings.ContainsAny(text, "*?")
}
