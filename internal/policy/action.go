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

// Naming is an action for a message, with the pattern that covers it.
func (a Actions) Naming(action string) string {
	for _, pattern := range a.Patterns.List {
		if written := pattern.String(); !a.Not && !pattern.maybe && matchesAction(pattern.Text, action) == answer.Yes && written != action {
			return action + " by " + written
		}
	}
	return action
}

// matchesAction reports whether a pattern matches an action. Case does not matter.
func matchesAction(pattern Text, action string) answer.Answer {
	return pattern.Lower().Matches(strings.ToLower(action))
}
