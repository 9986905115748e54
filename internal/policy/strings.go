package policy

import (
	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

// String is one of the strings in an element of a policy.
type String struct {
	Text
	At hcl.Range

	maybe bool
}

// Strings are what an element holds: one string, or a list of them.
type Strings struct {
	List []String
	// Complete is set where there are no others.
	Complete bool
}

func readStrings(n node) Strings {
	elements, complete := n.elements()
	s := Strings{Complete: complete}
	for _, element := range elements {
		s.List = append(s.List, String{Text: element.string(), At: element.at, maybe: element.maybe})
	}
	return s
}

// any reports whether something holds for one of the strings.
func (s Strings) any(holds func(Text) answer.Answer) answer.Answer {
	result := answer.No
	if !s.Complete {
		result = answer.Unknown
	}
	for _, one := range s.List {
		result = answer.Any(result, one.ifThere(holds(one.Text)))
	}
	return result
}

// all reports whether something holds for all of the strings.
func (s Strings) all(holds func(Text) answer.Answer) answer.Answer {
	return answer.Not(s.any(func(t Text) answer.Answer { return answer.Not(holds(t)) }))
}

// ifThere is what holds of a string, if it is there.
func (s String) ifThere(holds answer.Answer) answer.Answer {
	if s.maybe && holds == answer.Yes {
		return answer.Unknown
	}
	return holds
}
