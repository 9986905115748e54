package policy

import (
	"strings"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// Actions are the actions that a statement is about.
type Actions struct {
	// Patterns are those in Action or NotAction.
	Patterns Strings
	// Not is set where the statement is about all but the patterns.
	Not bool

	present answer.Answer
}

func readActions(statement expr.Value) Actions {
	actions, present := member(statement, "Action")
	if present == answer.Yes {
		return Actions{Patterns: readStrings(actions), present: present}
	}
	others, not := member(statement, "NotAction")
	if not == answer.Yes && present == answer.No {
		return Actions{Patterns: readStrings(others), Not: true, present: not}
	}
	return Actions{present: answer.All(answer.Any(present, not), answer.Unknown)}
}

// some is No where the statement is known to be about no action of KMS. What
// cannot be known can mean nothing else.
func (a Actions) some(of cloud) answer.Answer {
	if a.present != answer.Yes || !a.Patterns.Complete {
		return answer.Yes
	}
	if a.Not {
		all := a.Patterns.Any(func(pattern expr.Text) answer.Answer { return pattern.OneOf("*", "kms:*") })
		return answer.Of(all != answer.Yes)
	}
	return answer.Of(a.Patterns.Any(func(pattern expr.Text) answer.Answer { return isAction(pattern, of) }) != answer.No)
}

// isAction reports whether a pattern matches an action of KMS. Which Alibaba
// Cloud has, is not known.
func isAction(pattern expr.Text, of cloud) answer.Answer {
	if of != aws {
		service, name, found := strings.Cut(pattern.Lower().Start(), ":")
		_, known := pattern.Known()
		named := !known && name == "" || name != "" && strings.Trim(name, letters+"*?") == ""
		_, misspelt := misspeltAction(pattern)
		return answer.Of(!found && !known || found && expr.Glob(service, "kms") && named && !misspelt)
	}
	lower := pattern.Lower()
	result := answer.No
	for _, action := range lowerActions {
		if result = answer.Any(result, lower.Matches(action)); result == answer.Yes {
			break
		}
	}
	return result
}

// lowerActions are everyAction in lower case: IAM ignores the case of actions.
var lowerActions = strings.Split(strings.ToLower(strings.Join(everyAction, " ")), " ")

// meantAction is the action of AWS that a misspelt one looks like, or the
// pattern for those that begin like it, "" where there is neither.
func meantAction(written string) string {
	lower, begin := strings.ToLower(written), 0
	for _, action := range lowerActions {
		if strings.HasPrefix(action, lower) {
			begin++
		}
	}
	if begin > 1 && begin < len(lowerActions) {
		return written + "*"
	}
	meant, _ := closest(written, everyAction)
	return meant
}

// misspeltAction is the action of Alibaba Cloud that a misspelt one looks like.
// There are others than those that are known.
func misspeltAction(pattern expr.Text) (meant string, misspelt bool) {
	known, ok := pattern.Known()
	if !ok || wild(known) {
		return "", false
	}
	meant, near := closest(known, alicloudActions)
	return meant, near && !strings.EqualFold(meant, known)
}

// cover reports whether the statement is about an action, or about all that a
// pattern matches.
func (a Actions) cover(action string) answer.Answer {
	if a.present != answer.Yes {
		return a.present
	}
	if a.Not {
		return answer.Not(a.Patterns.Any(func(pattern expr.Text) answer.Answer {
			return answer.Any(matchesAction(pattern, action), matchesAction(expr.Literal(action), pattern.String()))
		}))
	}
	return a.Patterns.Any(func(pattern expr.Text) answer.Answer { return matchesAction(pattern, action) })
}

// all reports whether something holds for all of the actions, which it is asked
// about by their patterns.
func (a Actions) all(holds func(pattern string) answer.Answer) answer.Answer {
	const every = "kms:*"
	if a.present != answer.Yes || a.Not {
		return holds(every)
	}
	return a.Patterns.all(func(pattern expr.Text) answer.Answer {
		switch known, ok := pattern.Known(); {
		case !ok:
			return answer.Sometimes(holds(every))
		case known == "*":
			return holds(every)
		default:
			return holds(known)
		}
	})
}

// Naming is an action for a message, with the pattern that covers it.
func (a Actions) Naming(action string) string {
	for _, pattern := range a.Patterns.List {
		if written := pattern.String(); !a.Not && !pattern.Maybe && matchesAction(pattern.Text, action) == answer.Yes && written != action {
			return action + " by " + written
		}
	}
	return action
}

// matchesAction reports whether a pattern matches an action. Case does not matter.
func matchesAction(pattern expr.Text, action string) answer.Answer {
	return pattern.Lower().Matches(strings.ToLower(action))
}
