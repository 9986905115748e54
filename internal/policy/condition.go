package policy

import (
	"regexp"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// Condition is one of the conditions of a statement, all of which must hold.
type Condition struct {
	// Operator is what compares, as in "StringEquals".
	Operator string
	// Key is what is compared, in lower case, since case does not matter.
	Key string
	// Written is the key as it is written, with its values.
	Written expr.Item
	// OperatorAt is where the operator is written.
	OperatorAt hcl.Range
	// Values are those of which one must compare.
	Values Strings

	Maybe bool

	// required reports whether another condition of the statement, Null with
	// "false", asks that requests have the key.
	required answer.Answer
	// variables reports whether a policy variable in a value means one.
	variables answer.Answer
}

// Conditions are those of a statement.
type Conditions struct {
	List []Condition
	// Complete is set where there are no others.
	Complete bool
	// Misshapen are the values in places where an object has to be.
	Misshapen []expr.Value
}

func readConditions(statement expr.Value, variables answer.Answer) Conditions {
	v, present := member(statement, "Condition")
	if present == answer.No {
		return Conditions{Complete: true}
	}
	c := Conditions{Complete: v.Kind() == expr.Object && !v.Open()}
	if misshapen(v) {
		c.Misshapen = append(c.Misshapen, v)
	}
	for _, operator := range v.Items() {
		if v.Kind() != expr.Object || operator.Kind() != expr.Object {
			c.Complete = false
			if v.Kind() == expr.Object && misshapen(operator.Value) {
				c.Misshapen = append(c.Misshapen, operator.Value)
			}
			continue
		}
		c.Complete = c.Complete && !operator.Open()
		for _, key := range operator.Items() {
			c.List = append(c.List, Condition{
				Operator:   operator.Key,
				OperatorAt: operator.At(),
				Key:        strings.ToLower(key.Key),
				Written:    key,
				Values:     readStrings(key.Value),
				Maybe:      operator.Maybe || key.Maybe,
				variables:  variables,
			})
		}
	}
	for i := range c.List {
		c.List[i].required = answer.No
		for _, other := range c.List {
			if other.Key == c.List[i].Key && strings.EqualFold(other.Operator, "Null") {
				c.List[i].required = answer.Any(c.List[i].required, ifThere(other.Maybe, other.isTruth("false")))
			}
		}
	}
	return c
}

// misshapen reports whether a value is known to be no object.
func misshapen(v expr.Value) bool {
	return slices.Contains([]expr.Kind{expr.List, expr.String, expr.Scalar}, v.Kind())
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

// possible is No where requests for an action never meet the conditions, since
// they have not the key that one asks for.
func (c Conditions) possible(action string) answer.Answer {
	return answer.Not(c.Any(func(condition Condition) answer.Answer {
		of := condition.requests()
		_, withoutKey := condition.operator()
		return answer.Of(len(of) > 0 && !withoutKey && !slices.Contains(of, action))
	}))
}

// requests are the actions whose requests have the condition's key, none where
// all can have it.
func (c Condition) requests() []string {
	for key, actions := range kmsKeys {
		if key = strings.ToLower(key); key == c.Key || strings.HasSuffix(key, ":") && strings.HasPrefix(c.Key, key) {
			return actions
		}
	}
	return nil
}

// operator is the operator without what goes before and after it, and whether
// the condition also holds for requests without the key: with …IfExists and
// ForAllValues, and with Not in it unless ForAnyValue goes before it. Null holds
// for them if it asks for that. None does where another condition requires the key.
//
// Source: IAM user guide, "IAM JSON policy elements: Condition operators".
func (c Condition) operator() (name string, withoutKey bool) {
	name, ifExists := strings.CutSuffix(strings.ToLower(c.Operator), "ifexists")
	name, forAll := strings.CutPrefix(name, "forallvalues:")
	name, forAny := strings.CutPrefix(name, "foranyvalue:")
	absent := name == "null" && c.Values.Any(func(t expr.Text) answer.Answer { return t.Lower().Is("true") }) != answer.No
	return name, c.required != answer.Yes && (ifExists || forAll || absent || strings.Contains(name, "not") && !forAny)
}

// OfAll reports whether all of the values in a request have to compare.
func (c Condition) OfAll() bool {
	return strings.HasPrefix(strings.ToLower(c.Operator), "forallvalues:")
}

// SingleValued reports whether the condition's key is one of those of which KMS
// refuses ForAllValues, since a request has one value at most.
//
// Source: AWS KMS developer guide, "AWS KMS condition keys".
func (c Condition) SingleValued() bool {
	return strings.HasPrefix(c.Key, "kms:encryptioncontext:") || strings.HasPrefix(c.Key, "aws:requesttag/")
}

// ofAny reports whether it is enough that one of the values in a request compares.
func (c Condition) ofAny() bool {
	return strings.HasPrefix(strings.ToLower(c.Operator), "foranyvalue:")
}

// Operators are those that both clouds know.
var Operators = []string{
	"StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike",
	"NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals",
	"DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals",
	"Bool", "IpAddress", "NotIpAddress",
}

// AWSOperators are those that AWS knows besides. All but Null can have IfExists
// after them, and ForAllValues: or ForAnyValue: before them.
//
// Source: IAM user guide, "IAM JSON policy elements: Condition operators".
var AWSOperators = append([]string{"ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike", "BinaryEquals", "Null"}, Operators...)

// KnownOperator reports whether the operator is one of some, with what can go
// before and after it. Otherwise it gives the nearest one, "" where none is near.
func (c Condition) KnownOperator(operators []string) (nearest string, ok bool) {
	quantifier, name, quantified := strings.Cut(c.Operator, ":")
	if !quantified {
		quantifier, name = "", c.Operator
	}
	bare, suffix := name, ""
	if cut := len(name) - len("IfExists"); cut > 0 && strings.EqualFold(name[cut:], "IfExists") && !strings.EqualFold(name[:cut], "Null") {
		bare, suffix = name[:cut], "IfExists"
	}
	prefix, near := "", true
	if quantified {
		prefix, near = closest(quantifier, []string{"ForAllValues", "ForAnyValue"})
		prefix += ":"
	}
	operator, nearOperator := closest(bare, operators)
	nearest = prefix + operator + suffix
	switch {
	case strings.EqualFold(nearest, c.Operator) && near && nearOperator:
		return nearest, true
	case !near || !nearOperator:
		return "", false
	}
	return nearest, false
}

// Misspelt reports whether the key is none that a request can have, and which
// one may be meant, "" where that cannot be told. The keys of KMS are known. Of
// those of AWS only what looks like one of them is taken for it.
func (c Condition) Misspelt() (meant string, misspelt bool) {
	service, _, found := strings.Cut(c.Key, ":")
	switch {
	case !found:
		return "", true
	case service == "kms":
		if _, known := c.family(kmsKeyNames); known {
			return "", false
		}
		meant, _ := closest(c.Written.Key, kmsKeyNames)
		return meant, true
	case service == "aws":
		if _, known := c.family(globalKeys); known {
			return "", false
		}
		meant, near := closest(c.Written.Key, globalKeys)
		return meant, near
	}
	return "", false
}

// family is the one of some keys that the condition's is, or starts with.
func (c Condition) family(keys []string) (string, bool) {
	for _, key := range keys {
		lower := strings.ToLower(key)
		open := strings.HasSuffix(key, ":") || strings.HasSuffix(key, "/")
		if lower == c.Key && !open || open && strings.HasPrefix(c.Key, lower) && len(c.Key) > len(key) {
			return key, true
		}
	}
	return "", false
}

// kmsKeyNames are the condition keys of KMS.
var kmsKeyNames = func() []string {
	var names []string
	for key := range kmsKeys {
		names = append(names, key)
	}
	slices.Sort(names)
	return names
}()

// Literal is a value with a wildcard that the operator takes for a character,
// which no request has in the condition's key, and the operator that takes it for
// a wildcard. It is not ok where there is none.
//
// Source: IAM user guide, "IAM JSON policy elements: Condition operators".
func (c Condition) Literal() (value String, operator string, ok bool) {
	operator = literally.ReplaceAllString(c.Operator, "${1}Like$2")
	if operator == c.Operator || !slices.Contains(withoutWildcards, c.Key) {
		return value, "", false
	}
	i := slices.IndexFunc(c.Values.List, func(value String) bool {
		return !value.Maybe && value.Contains("*?") == answer.Yes && !hasVariable(value.Text)
	})
	if i < 0 {
		return value, "", false
	}
	return c.Values.List[i], operator, true
}

// literally matches the operators that know no wildcards, and have a twin that does.
var literally = regexp.MustCompile(`(?i)^((?:\w+:)?String(?:Not)?)Equals(?:IgnoreCase)?((?:IfExists)?)$`)

// withoutWildcards are the condition keys that have an asterisk or a question
// mark in no request: IDs, ARNs of identities, and names of services and Regions.
var withoutWildcards = []string{
	"aws:calledvia", "aws:calledviafirst", "aws:calledvialast",
	"aws:principalaccount", "aws:principalarn", "aws:principalorgid", "aws:principalorgpaths", "aws:principalservicename",
	"aws:requestedregion", "aws:resourceaccount", "aws:resourceorgid", "aws:resourceorgpaths",
	"aws:sourceaccount", "aws:sourceorgid", "aws:sourceorgpaths", "aws:sourcevpc", "aws:sourcevpce", "aws:userid",
	"kms:calleraccount", "kms:viaservice",
}

// isTruth reports whether the condition's values are a truth value.
func (c Condition) isTruth(truth string) answer.Answer {
	return c.Values.all(func(value expr.Text) answer.Answer { return value.Lower().Is(truth) })
}

// variable matches a policy variable, with its name and without its default.
var variable = regexp.MustCompile(`\$\{([^},]*)[^}]*\}`)

func hasVariable(value expr.Text) bool {
	return variable.MatchString(strings.Join(value.Parts(), ""))
}
