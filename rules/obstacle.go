package rules

import (
	"slices"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// obstacle is what keeps a key from rotating, and the arguments that decide it.
type obstacle struct {
	known     answer.Answer
	arguments []string
	why       string
}

// firstObstacle is the first that there is. There is none where none is left
// that cannot be known.
func firstObstacle(candidates ...obstacle) obstacle {
	var none obstacle
	var answers []answer.Answer
	for _, candidate := range candidates {
		if candidate.known == answer.Yes {
			return candidate
		}
		answers = append(answers, candidate.known)
		none.arguments = append(none.arguments, candidate.arguments...)
	}
	none.known = answer.Any(answers...)
	return none
}

// varies reports whether there is an obstacle with some values of the input
// variables and none with others.
func (o obstacle) varies(key module.Instance) bool {
	return slices.ContainsFunc(o.arguments, key.DependsOnVariable)
}
