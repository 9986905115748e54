package policy

import (
	"strings"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

// Actions are the actions that a statement is about.
type Actions struct {
	// Patterns are those in Action or NotAction.
	Patterns Strings
	// Not is set where the statement is about all but the patterns.
	Not bool

	present answer.Answer
}

func readActions(statement node) Actions {
	actions, present := statement.member("Action")
	if present == answer.Yes {
		return Actions{Patterns: readStrings(actions), present: present}
	}
	others, not := statement.member("NotAction")
	if not == answer.Yes && present == answer.No {
		return Actions{Patterns: readStrings(others), Not: true, present: not}
	}
	return Actions{present: answer.All(answer.Any(present, not), answer.Unknown)}
}

func (a Actions) cover(action string) answer.Answer {
	if a.present != answer.Yes {
		return a.present
	}
	covered := a.Patterns.any(func(pattern Text) answer.Answer { return matchesAction(pattern, action) })
	if a.Not {
		return answer.Not(covered)
	}
	return covered
}

// Granting is the pattern that lets an action in, for a message.
func (a Actions) Granting(action string) (String, bool) {
	for _, pattern := range a.Patterns.List {
		if !a.Not && !pattern.maybe && matchesAction(pattern.Text, action) == answer.Yes {
			return pattern, true
		}
	}
	return String{}, false
}

// matchesAction reports whether a pattern matches an action. Case does not matter.
func matchesAction(pattern Text, action string) answer.Answer {
	return pattern.Lower().Matches(strings.ToLower(action))
}
