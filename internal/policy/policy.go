// Package policy says what the policy of a key or a secret means: whom it lets
// do what, under which conditions. It reads no syntax. What cannot be known of
// a policy is marked so: every question has three answers.
package policy

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// Policy is a policy that is set, or that can be.
type Policy struct {
	// Documents are what the policy can be: more than one where it depends on
	// something that cannot be known which.
	Documents []*Document
}

// Of is the policy in the argument policy of a resource's instance.
func Of(on expr.Instance) Policy {
	type key struct {
		reader  *expr.Reader
		address string
	}
	return module.Remember(on.Module(), key{on.Reader(), on.Address()}, func() Policy {
		argument := on.Attr("policy")
		if argument.Attribute() == nil {
			return Policy{}
		}
		of := aws
		if strings.HasPrefix(on.Type, "alicloud_") {
			of = alicloud
		}
		var policy Policy
		for _, document := range argument.Documents() {
			policy.Documents = append(policy.Documents, newDocument(document, of, on.Type != "aws_kms_key_policy"))
		}
		return policy
	})
}

// Set reports whether there is a policy.
func (p Policy) Set() answer.Answer {
	var answers []answer.Answer
	for _, d := range p.Documents {
		switch d.root.Kind() {
		case expr.Null:
			answers = append(answers, answer.No)
		case expr.Unknown, expr.Choice:
			answers = append(answers, answer.Unknown)
		default:
			answers = append(answers, answer.Yes)
		}
	}
	if answer.All(answers...) == answer.Yes && len(answers) > 0 {
		return answer.Yes
	}
	return answer.All(answer.Any(answers...), answer.Unknown)
}

// Without are the documents that the policy can be, without some.
func (p Policy) Without(some func(*Document) bool) Policy {
	return Policy{Documents: slices.DeleteFunc(slices.Clone(p.Documents), some)}
}

// Finding is something wrong with a policy, and where.
type Finding struct {
	At hcl.Range
	// Cause is what is wrong, whatever the words are. Two findings with one
	// cause at one place, about the same statement, are one.
	Cause string
	// Statement is what the finding is about, nil for the policy as a whole.
	Statement *Statement
	Says      string
	// Parts are the places within that make it wrong.
	Parts []hcl.Range
}

// Findings are what is wrong with a policy whichever of its documents it will
// be: there are none where one of them is right. Like a resource that there may
// be none of, a policy that may not be set is checked. There is one for each place.
func (p Policy) Findings(check func(*Document) []Finding) []Finding {
	var all []Finding
	for i, document := range p.Documents {
		if document.root.Kind() == expr.Null {
			continue
		}
		found := check(document)
		if len(found) == 0 {
			return nil
		}
		for _, finding := range found {
			if !slices.ContainsFunc(all, func(earlier Finding) bool { return earlier.same(finding, p.Documents[:i]) }) {
				all = append(all, finding)
			}
		}
	}
	return joinPlaces(all)
}

// same reports whether two findings are one. The same statement can have
// another number in an earlier document.
func (f Finding) same(other Finding, earlier []*Document) bool {
	if f.At != other.At || f.Cause != other.Cause {
		return false
	}
	if f.Statement == nil || other.Statement == nil || f.Statement == other.Statement {
		return f.Statement == other.Statement
	}
	fromEarlier := slices.ContainsFunc(earlier, func(d *Document) bool { return slices.Contains(d.Statements, f.Statement) })
	return fromEarlier && f.Statement.sid() == other.Statement.sid()
}

// joinPlaces makes one finding of those at one place. What a loop repeats is
// said once.
func joinPlaces(findings []Finding) []Finding {
	type said struct {
		at   hcl.Range
		says string
	}
	var joined []Finding
	places := map[hcl.Range]int{}
	repeated := map[said]bool{}
	for _, finding := range findings {
		this := said{finding.At, finding.Says}
		if repeated[this] {
			continue
		}
		repeated[this] = true
		if i, ok := places[finding.At]; ok {
			joined[i].Says += " Also, " + finding.Says
			continue
		}
		places[finding.At] = len(joined)
		joined = append(joined, finding)
	}
	return joined
}
