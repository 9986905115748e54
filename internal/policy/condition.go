package policy

import (
	"strings"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// Condition is one of the conditions of a statement, all of which must hold.
type Condition struct {
	// Operator is what compares, as in "StringEquals".
	Operator string
	// Key is what is compared, in lower case, since case does not matter.
	Key string
	// Values are those of which one must compare.
	Values Strings

	Maybe bool
}

// Conditions are those of a statement.
type Conditions struct {
	List []Condition
	// Complete is set where there are no others.
	Complete bool
}

func readConditions(statement expr.Value) Conditions {
	v, present := member(statement, "Condition")
	if present == answer.No {
		return Conditions{Complete: true}
	}
	c := Conditions{Complete: v.Kind() == expr.Object && !v.Open()}
	for _, operator := range v.Items() {
		if v.Kind() != expr.Object || operator.Kind() != expr.Object {
			c.Complete = false
			continue
		}
		c.Complete = c.Complete && !operator.Open()
		for _, key := range operator.Items() {
			c.List = append(c.List, Condition{
				Operator: operator.Key,
				Key:      strings.ToLower(key.Key),
				Values:   readStrings(key.Value),
				Maybe:    operator.Maybe || key.Maybe,
			})
		}
	}
	return c
}

// Any reports whether something holds for one of the conditions.
func (c Conditions) Any(holds func(Condition) answer.Answer) answer.Answer {
	result := answer.No
	if !c.Complete {
		result = answer.Unknown
	}
	for _, condition := range c.List {
		result = answer.Any(result, ifThere(condition.Maybe, holds(condition)))
	}
	return result
}

// all reports whether something holds for all of the conditions.
func (c Conditions) all(holds func(Condition) answer.Answer) answer.Answer {
	return answer.Not(c.Any(func(condition Condition) answer.Answer { return answer.Not(holds(condition)) }))
}

// none reports whether the statement applies whatever the request is.
func (c Conditions) none() answer.Answer {
	return answer.Not(c.Any(func(Condition) answer.Answer { return answer.Yes }))
}

// operator is the operator without what goes before and after it, and whether
// the condition also holds for requests without the key: with …IfExists and
// ForAllValues, and with Not in it unless ForAnyValue goes before it.
//
// Source: IAM user guide, "IAM JSON policy elements: Condition operators".
func (c Condition) operator() (name string, withoutKey bool) {
	name, ifExists := strings.CutSuffix(strings.ToLower(c.Operator), "ifexists")
	name, forAll := strings.CutPrefix(name, "forallvalues:")
	name, forAny := strings.CutPrefix(name, "foranyvalue:")
	return name, ifExists || forAll || strings.Contains(name, "not") && !forAny
}
