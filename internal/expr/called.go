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

// Tree are the reader and those of all modules that its root module calls.
func (r *Reader) Tree() []*Reader {
	for r.caller != nil && r.caller.arguments == module.Passed {
		r = r.caller.reader
	}
	return r.below(nil)
}

func (r *Reader) below(tree []*Reader) []*Reader {
	tree = append(tree, r)
	for _, call := range r.module.Calls() {
		if !call.Mentions() {
			continue
		}
		for _, instance := range call.Instances() {
			tree = r.Inside(call, instance, module.Passed).below(tree)
		}
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
	ty, _ := variable.Type()
	if module.HasOptional(ty) {
		return v, false
	}
	from := r.caller.reader
	v = from.bounded(attr.Expr.Range(), func() Value {
		return from.read(place{syntax: attr.Expr, names: from.iteration(r.caller.instance)})
	}).now()
	if v.kind == Null && !variable.Nullable() {
		return v, false
	}
	v.unordered = v.unordered || ty.IsSetType() && len(v.items) > 1
	return v, true
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
	address := "output." + name
	if r.reading[address] {
		return Anything(at), true
	}
	r.reading[address] = true
	defer delete(r.reading, address)
	return r.bounded(attr.Expr.Range(), func() Value { return r.read(place{syntax: attr.Expr}) }), true
}
