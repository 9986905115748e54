package rules

import (
	"slices"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// obstacle is what keeps a key from rotating, and the arguments that decide it.
type obstacle struct {
	exists    answer.Answer
	arguments []string
	why       string
}

// firstObstacle is the first of the candidates that exists. Where none is known
// to exist, the result says whether one of them may.
func firstObstacle(candidates ...obstacle) obstacle {
	var none obstacle
	var answers []answer.Answer
	for _, candidate := range candidates {
		if candidate.exists == answer.Yes {
			return candidate
		}
		answers = append(answers, candidate.exists)
		none.arguments = append(none.arguments, candidate.arguments...)
	}
	none.exists = answer.Any(answers...)
	return none
}

// varies reports whether there is an obstacle with some values of the input
// variables and none with others.
func (o obstacle) varies(key expr.Instance) bool {
	return slices.ContainsFunc(o.arguments, key.DependsOnVariable)
}
