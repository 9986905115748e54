package expr

import (
	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// caller is the call that a reader's module is read for.
type caller struct {
	reader    *Reader
	call      *module.Call
	instance  module.Instance
	arguments module.Arguments
}

// Inside is the reader of a module that the reader's module calls, as an
// instance of the call has it.
func (r *Reader) Inside(call *module.Call, instance module.Instance, arguments module.Arguments) *Reader {
	key := inside{instance.Address(), arguments}
	if known, ok := r.called[key]; ok {
		return known
	}
	reader := NewReader(call.Module(instance, arguments), r.dialect)
	reader.anyInput.caller = &caller{r.anyInput, call, instance, arguments}
	if r.anyInput == r {
		reader = reader.anyInput
	} else {
		reader.caller = &caller{r, call, instance, arguments}
	}
	r.called[key] = reader
	return reader
}

type inside struct {
	address   string
	arguments module.Arguments
}

// Visit is a module that is called, with what is passed to it.
type Visit struct {
	*Reader
	// Steps are the calls that lead to it.
	Steps []Step
}

// Step is an instance of a call, in the module that calls.
type Step struct {
	From     *Reader
	Call     *module.Call
	Instance module.Instance
}

// mostVisits is how many modules are visited: no configuration that Terraform
// can plan has as many.
const mostVisits = 10_000

// Visits are the modules that the reader's module calls, directly or through
// others, and that may hold something that is read.
func (r *Reader) Visits() []Visit {
	if r.visits == nil {
		r.visits = r.visit()
	}
	return r.visits
}

func (r *Reader) visit() []Visit {
	all := []Visit{}
	for pending := []Visit{{Reader: r}}; len(pending) > 0; pending = pending[1:] {
		from := pending[0]
		for _, call := range from.module.Calls() {
			if !call.Mentions() {
				continue
			}
			for _, instance := range call.Instances() {
				if len(all) == mostVisits {
					return all
				}
				steps := append(from.Steps[:len(from.Steps):len(from.Steps)], Step{from.Reader, call, instance})
				visit := Visit{from.Inside(call, instance, module.Passed), steps}
				all, pending = append(all, visit), append(pending, visit)
			}
		}
	}
	return all
}

// Tree are the reader and those of all modules that its root module calls.
func (r *Reader) Tree() []*Reader {
	for r.caller != nil && r.caller.arguments == module.Passed {
		r = r.caller.reader
	}
	tree := []*Reader{r}
	for _, visit := range r.Visits() {
		tree = append(tree, visit.Reader)
	}
	return tree
}

// input is what the caller passes for an input variable, as it is written
// there. It is not ok where the value alone tells what the module gets.
func (r *Reader) input(name string) (v Value, ok bool) {
	if r.caller == nil || r.caller.arguments != module.Passed {
		return v, false
	}
	attr, variable := r.caller.call.Argument(name), r.module.Variable(name)
	if attr == nil || variable == nil || variable.Secret() {
		return v, false
	}
	return r.remember("var."+name, attr.Expr.Range(), func() named {
		from := r.caller.reader
		found := from.counted(attr.Expr.Range(), func() Value {
			return from.read(place{syntax: attr.Expr, names: from.iteration(r.caller.instance)})
		})
		found.value = found.value.given(variable)
		return found
	}), true
}

// output is what a reference to an output of a called module leads to, as it is
// written there. It is not ok where the module is not looked at.
func (r *Reader) output(x place, ref *Reference) (v Value, ok bool) {
	call := r.module.Call(ref.Name)
	if ref.Root != "module" || ref.Attribute == "" || call == nil {
		return v, false
	}
	instances := call.All()
	if ref.Indexed {
		instances = call.At(ref.Key)
	}
	var values []Value
	for _, instance := range instances {
		value, ok := r.Inside(call, instance, module.Passed).outputValue(ref.Attribute, x.Range())
		if ok {
			value, ok = value.steps(ref.rest)
		}
		if !ok {
			return v, false
		}
		values = append(values, r.identified(value))
	}
	if ref.All {
		return ListOf(x.Range(), false, itemsOf(values)...), true
	}
	return Choose(x.Range(), values...), len(values) > 0 && ref.Indexed == call.Repeated()
}

// outputValue is the value of one of the module's outputs.
func (r *Reader) outputValue(name string, at hcl.Range) (Value, bool) {
	attr, secret := r.module.Output(name)
	switch {
	case attr == nil:
		return Value{}, false
	case secret:
		return Anything(at), true
	}
	return r.remember("output."+name, at, func() named {
		return r.counted(attr.Expr.Range(), func() Value { return r.read(place{syntax: attr.Expr}) })
	}), true
}
