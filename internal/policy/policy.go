// Package policy reads the policy of a key or a secret as statements, from any
// expression that it can be written in, and answers what it means. What cannot
// be known of it is marked so: every question has three answers.
package policy

import (
	"regexp"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// Policy is a policy that is set, or that can be.
type Policy struct {
	// Documents are what the policy can be: more than one where it depends on
	// something that cannot be known which.
	Documents []*Document
}

// Finding is something wrong with a policy, and where.
type Finding struct {
	At   hcl.Range
	Says string
	// Parts are the places within that make it wrong.
	Parts []hcl.Range
}

// Of is the policy of a resource's instance.
func Of(on module.Instance) Policy {
	type key struct{ address string }
	return module.Remember(on.Module(), key{on.Address()}, func() Policy {
		return read(on)
	})
}

func read(on module.Instance) Policy {
	x, ok := on.Block().Expression("policy")
	if !ok {
		return Policy{}
	}
	r := &reader{reading: map[string]bool{}}
	roots := r.documents(x)
	if r.parts > mostParts {
		roots = []node{{at: x.Range()}}
	}
	if len(roots) == 1 && roots[0].kind == unknown {
		// A call can be beyond what is evaluated here, but not beyond TFLint.
		if source, ok := on.Attr("policy").Text(); ok {
			roots[0] = readText(x.Range(), segment{text: literal(source)})
		}
	}
	var policy Policy
	for _, root := range roots {
		policy.Documents = append(policy.Documents, newDocument(root))
	}
	return policy
}

// Set reports whether there is a policy.
func (p Policy) Set() answer.Answer {
	var answers []answer.Answer
	for _, d := range p.Documents {
		switch d.root.kind {
		case null:
			answers = append(answers, answer.No)
		case unknown, choice:
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

// Findings are what is wrong with a policy whichever of its documents it will
// be: there are none where one of them is right. Like a resource that there may
// be none of, a policy that may not be set is checked. There is one for each place.
func (p Policy) Findings(check func(*Document) []Finding) []Finding {
	var all []Finding
	places := map[hcl.Range]int{}
	for _, document := range p.Documents {
		if document.root.kind == null {
			continue
		}
		found := check(document)
		if len(found) == 0 {
			return nil
		}
		before := slices.Clone(all)
		for _, finding := range found {
			i, ok := places[finding.At]
			switch {
			case !ok:
				places[finding.At] = len(all)
				all = append(all, finding)
			case strings.Contains(all[i].Says, finding.Says):
			case i < len(before) && strings.Contains(unnumbered(before[i].Says), unnumbered(finding.Says)):
			default:
				all[i].Says += " Also, " + finding.Says
			}
		}
	}
	return all
}

var numbered = regexp.MustCompile(`\bstatement \d+`)

// unnumbered is a message without the numbers of statements: the same one can
// have another number in another document.
func unnumbered(says string) string {
	return numbered.ReplaceAllString(says, "statement")
}
