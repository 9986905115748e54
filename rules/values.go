package rules

import (
	"iter"
	"slices"

	"github.com/zclconf/go-cty/cty"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
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

// state is what an argument is, for a message.
func state(v expr.Value) string {
	if v.Set() == answer.No {
		return "not set"
	}
	return v.String()
}

// answerOfAll is what holds for all that a value can be.
func answerOfAll(value expr.Value, holds func(expr.Value) answer.Answer) answer.Answer {
	alternatives := value.Alternatives()
	first := holds(alternatives[0])
	for _, other := range alternatives[1:] {
		if holds(other) != first {
			return answer.Unknown
		}
	}
	return first
}

// leftToCaller reports whether an argument is only what the defaults of
// variables make of it, in a module that others call with values of their own.
func leftToCaller(on expr.Instance, argument string) bool {
	return !on.Module().IsRoot() && on.DependsOnVariable(argument)
}

// leftWithSwitch reports whether one of the arguments is left to callers who also
// decide whether there are the instances that it matters for: whoever switches
// them on can give it another value.
func leftWithSwitch(on expr.Instance, arguments []string, matters ...expr.Instance) bool {
	return slices.ContainsFunc(matters, func(one expr.Instance) bool { return one.Counted() != answer.Yes }) &&
		slices.ContainsFunc(arguments, func(argument string) bool { return leftToCaller(on, argument) })
}

// withSwitch is an instance as far as no caller decides what it is, where callers
// also decide whether there is the one that it matters for: whoever switches that
// on can give it other values.
func withSwitch(on, matters expr.Instance) expr.Instance {
	if !surelyExists(matters.Instance) && matters.Counted() != answer.Yes && !matters.Module().IsRoot() {
		return on.Open()
	}
	return on
}

// isWrittenOut reports whether the configuration itself holds what an argument
// is set to: in a literal, or in the default of a variable that nobody sets.
func isWrittenOut(p *rule.Pass, on expr.Instance, argument string) bool {
	value := on.Attr(argument)
	text, known := value.Known()
	if !known || text == "" || on.IgnoreChanges().Covers(argument) {
		return false
	}
	if on.Module().Uses(value.Attribute().Expr, "file", "filebase64", "templatefile") {
		return false
	}
	if !on.DependsOnVariable(argument) {
		return true
	}
	return slices.ContainsFunc(on.Suppliers(argument), func(variable *module.Variable) bool {
		fallback, known := p.Default(variable).Known()
		return known && fallback == text
	})
}

// surelyExists reports whether it is known that there is the instance, and
// which one it is.
func surelyExists(instance module.Instance) bool {
	_, known := module.Name(instance.Key)
	return known || !instance.Repeated()
}

// unreferenced are those of the instances that one stands for to which no
// instance of a type refers, or may refer, with an argument.
func unreferenced(on expr.Instance, by *module.Type, argument string) []expr.Instance {
	all := []module.Instance{on.Instance}
	if on.Key == cty.NilVal {
		all = on.All()
	}
	var without []expr.Instance
	for _, one := range all {
		instance := on.Reader().Instance(one)
		if _, referred := awsAliases.Referring(by, argument, instance); referred == answer.No {
			without = append(without, instance)
		}
	}
	return without
}

// sameProvider reports whether two instances surely have the same provider
// configuration, and so the same account.
func sameProvider(a, b expr.Instance) bool {
	one, known := a.Configuration()
	other, otherKnown := b.Configuration()
	return known && otherKnown && one == other
}

// twice are the instances of types in the module that have what an earlier one
// has already, in any module of the tree, each with that one: the same thing, if
// it is known, and where both would have it at one place.
func twice(p *rule.Pass, types []*module.Type, thing func(expr.Instance) (string, bool), collide func(a, b expr.Instance) bool) iter.Seq2[expr.Instance, expr.Instance] {
	tree := p.Reader.Tree()
	type key struct{ resourceType string }
	taken := module.Remember(tree[0].Module(), key{types[0].Name}, func() map[string]expr.Instance {
		earlier, taken := map[string][]expr.Instance{}, map[string]expr.Instance{}
		for instance := range allSure(tree, types) {
			what, known := thing(instance)
			if !known {
				continue
			}
			if i := slices.IndexFunc(earlier[what], func(other expr.Instance) bool { return collide(instance, other) }); i >= 0 {
				taken[instance.Address()] = earlier[what][i]
			}
			earlier[what] = append(earlier[what], instance)
		}
		return taken
	})
	return func(yield func(instance, other expr.Instance) bool) {
		for instance := range allSure([]*expr.Reader{p.Reader}, types) {
			if other, ok := taken[instance.Address()]; ok && !yield(instance, other) {
				return
			}
		}
	}
}

// allSure are all instances of types in some modules that surely exist.
func allSure(tree []*expr.Reader, types []*module.Type) iter.Seq[expr.Instance] {
	return func(yield func(expr.Instance) bool) {
		for _, reader := range tree {
			for _, t := range types {
				for _, resource := range reader.Module().Resources(t.Name) {
					for _, instance := range resource.All() {
						if surelyExists(instance) && reader.Sure() && !yield(reader.Instance(instance)) {
							return
						}
					}
				}
			}
		}
	}
}
