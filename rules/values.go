package rules

import (
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// problemOfAll is what is wrong with the first of all that a value can be, ""
// where nothing is wrong with one of them.
func problemOfAll(value expr.Value, problemOf func(expr.Value) string) string {
	alternatives := value.Alternatives()
	first := problemOf(alternatives[0])
	for _, other := range alternatives[1:] {
		if problemOf(other) == "" {
			return ""
		}
	}
	return first
}

// leftToCaller reports whether an argument is only what the defaults of
// variables make of it, in a module that others call with values of their own.
func leftToCaller(on expr.Instance, argument string) bool {
	return !on.Module().IsRoot() && on.DependsOnVariable(argument)
}

// surelyExists reports whether it is known that there is the instance, and
// which one it is.
func surelyExists(instance module.Instance) bool {
	_, known := module.Name(instance.Key)
	return known || !instance.Repeated()
}
