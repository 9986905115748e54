package expr

import (
	"errors"
	"fmt"
	"iter"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/eval"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// Instance is an instance of a resource or a data source, with the values of
// its arguments.
type Instance struct {
	module.Instance
	Block

	reader *Reader
	// held is how it is written in another language, nil where it is a block.
	held interface {
		// openly is an argument as far as no input variable decides it.
		openly(argument string) Value
	}
}

// Block is a block of an instance, or its own, written out or made by a
// dynamic block.
type Block struct {
	// Present is Yes or, where it depends on something that cannot be known
	// whether or how often a dynamic block makes it, Unknown.
	Present answer.Answer

	reader *Reader
	block  *hclext.Block
	schema module.Schema
	names  *names
	// path leads from the instance to the block.
	path hcl.Traversal
	// arguments are those of what is written in another language, nil where it is a block.
	arguments func(name string) Value
	// expanded is the value that TFLint gives to an argument of the instance.
	expanded func(name string) cty.Value
}

// Instance is an instance of the reader's module.
func (r *Reader) Instance(of module.Instance) Instance {
	block := Block{Present: answer.Yes, reader: r, block: of.Block(), schema: of.Schema(), names: r.iteration(of)}
	if of.Key != cty.NilVal {
		block.expanded = of.Expanded
	}
	return Instance{Instance: of, Block: block, reader: r}
}

// Reader is the reader of the instance's module.
func (i Instance) Reader() *Reader {
	return i.reader
}

// Instances are all instances of the module's resources and data sources of the
// given types.
func (r *Reader) Instances(types ...*module.Type) iter.Seq[Instance] {
	return func(yield func(Instance) bool) {
		for _, t := range types {
			for _, resource := range r.module.Of(t) {
				for _, instance := range r.instances(resource) {
					if !yield(instance) {
						return
					}
				}
			}
		}
	}
}

// instances are those of a resource, which each rule asks for again.
func (r *Reader) instances(resource *module.Resource) []Instance {
	if known := r.resources[resource]; known != nil {
		return known
	}
	var instances []Instance
	for _, instance := range resource.Instances() {
		instances = append(instances, r.Instance(instance))
	}
	r.resources[resource] = instances
	return instances
}

// iteration is what each and count stand for in an instance.
func (r *Reader) iteration(of module.Instance) *names {
	if of.Key == cty.NilVal && of.Block().Body.Attributes["for_each"] == nil {
		return nil
	}
	address := of.Address()
	known, ok := r.iterations[address]
	if !ok {
		known = r.iterate(of)
		r.iterations[address] = known
	}
	return known
}

func (r *Reader) iterate(of module.Instance) *names {
	var none *names
	at := of.Header()
	if of.Key == cty.NilVal {
		return none.bind("each", iterator(Anything(at), r.eachOf(of)))
	}
	if of.Each == cty.NilVal {
		return none.bind("count", ObjectOf(at, false, Item{Key: "index", Value: known(eval.Known(of.Key), at)}))
	}
	forEach := of.Block().Body.Attributes["for_each"].Expr
	value := Anything(at).with(func(m *more) {
		m.whole = once(Anything(at), func() Value {
			all := r.remember("for_each of "+of.Resource.Address(), at, func() named {
				return r.counted(forEach.Range(), func() Value { return r.read(place{syntax: forEach}) })
			})
			v, ok := all.now().inhabited().entry(of.Key)
			switch {
			case !ok:
				return known(r.eachValue(of), at)
			case v.Kind() == Unknown && v.reference() == nil:
				return known(r.eachValue(of), v.At())
			}
			return v
		})
	})
	return none.bind("each", iterator(known(eval.Known(of.Key), at), value))
}

// eachOf is each.value in an instance that stands for all that there can be.
func (r *Reader) eachOf(all module.Instance) Value {
	at := all.Header()
	return Anything(at).with(func(m *more) {
		m.whole = once(Anything(at), func() Value {
			elements := r.loop(place{syntax: all.Block().Body.Attributes["for_each"].Expr})
			values := make([]Value, len(elements))
			for i, element := range elements {
				values[i] = element.value
			}
			return Choose(at, values...)
		})
	})
}

// eachValue is what go-cty knows of each.value.
func (r *Reader) eachValue(of module.Instance) cty.Value {
	if r != r.anyInput {
		return eval.Known(of.Each)
	}
	return of.EachOf(r.values)
}

// iterator is what each and the iterators of dynamic blocks are.
func iterator(key, value Value) Value {
	return ObjectOf(value.at, false, Item{Key: "key", Value: key}, Item{Key: "value", Value: value})
}

// Range is the block's header.
func (b Block) Range() hcl.Range {
	return b.block.DefRange
}

// Attr is the value of one of the arguments that are read.
func (b Block) Attr(name string) Value {
	if !slices.Contains(b.schema.Arguments, name) {
		panic(fmt.Sprintf("expr: the argument %s of %s is not among those that are read", name, b.block.Type))
	}
	if b.arguments != nil {
		return b.arguments(name)
	}
	attr, ok := b.block.Body.Attributes[name]
	if !ok {
		return Nothing(b.block.DefRange)
	}
	asked := question{attr, b.names}
	v, ok := b.reader.answered[asked]
	if !ok {
		v = b.argument(name, attr)
		b.reader.answered[asked] = v
	}
	return v
}

// question is an argument of a block in which names stand for something.
type question struct {
	argument *hclext.Attribute
	names    *names
}

// argument reads an argument.
func (b Block) argument(name string, attr *hclext.Attribute) Value {
	x := place{syntax: attr.Expr, names: b.names}
	v := b.reader.bounded(x.Range(), func() Value { return b.reader.read(x) })
	v.argument = attr
	if _, ok := v.Known(); ok || v.kind == Null {
		return v
	}
	return v.with(func(m *more) {
		parts := v
		m.whole = once(parts, func() Value { return b.whole(name, x, parts) })
	})
}

// whole is the value of an argument as a whole, where that tells more than its
// parts, or nothing since it is sensitive or ephemeral.
func (b Block) whole(name string, x place, parts Value) Value {
	parts = parts.now()
	parts.argument = b.block.Body.Attributes[name]
	if parts.kind != Unknown && parts.kind != String && parts.kind != Choice {
		return parts
	}
	value, ok := b.reader.values.Evaluate(x.syntax, x.names.cty)
	if !ok && b.expanded != nil {
		value = b.expanded(name)
	}
	whole := known(eval.Known(value), x.Range())
	if !value.IsMarked() && !value.IsKnown() {
		return parts
	}
	whole.argument = parts.argument
	return whole
}

// Blocks are the blocks of a type inside the block, also those of dynamic
// blocks. One block stands for all that a dynamic block makes where it cannot
// be known which.
func (b Block) Blocks(blockType string) []Block {
	i := slices.IndexFunc(b.schema.Blocks, func(s module.BlockSchema) bool { return s.Type == blockType })
	if i < 0 {
		panic(fmt.Sprintf("expr: the blocks %s of %s are not among those that are read", blockType, b.block.Type))
	}
	inner := Block{Present: b.Present, reader: b.reader, schema: b.schema.Blocks[i].Schema, names: b.names}
	var blocks []Block
	for _, block := range b.block.Body.Blocks {
		switch {
		case block.Type == blockType:
			inner.block = block
			blocks = append(blocks, inner)
		case block.Type == "dynamic" && slices.Equal(block.Labels, []string{blockType}):
			blocks = append(blocks, inner.dynamic(block)...)
		}
	}
	b.number(blocks, blockType)
	return blocks
}

// number says which of the blocks of their type each of them is. That cannot be
// known of those after one that may be missing.
func (b Block) number(blocks []Block, blockType string) {
	certain := true
	for i := range blocks {
		certain = certain && blocks[i].Present == answer.Yes
		key := cty.UnknownVal(cty.Number)
		if certain {
			key = cty.NumberIntVal(int64(i))
		}
		blocks[i].path = append(slices.Clone(b.path), hcl.TraverseAttr{Name: blockType}, hcl.TraverseIndex{Key: key})
	}
}

// Path leads from the instance to one of the block's arguments, as in
// root_block_device[0].kms_key_id.
func (b Block) Path(argument string) hcl.Traversal {
	return append(slices.Clone(b.path), hcl.TraverseAttr{Name: argument})
}

// maxMade is how many blocks of one dynamic block are told apart. One stands for
// all of more, since blocks in blocks multiply.
const maxMade = 200

// loop are the elements that a for_each goes through.
func (r *Reader) loop(forEach place) (elements []element) {
	r.apart(func() { elements, _ = r.elements(forEach) })
	return elements
}

// dynamic are the blocks that a dynamic block makes.
func (b Block) dynamic(block *hclext.Block) []Block {
	forEach, ok := block.Body.Attributes["for_each"]
	if !ok {
		return nil
	}
	elements := b.reader.loop(place{syntax: forEach.Expr, names: b.names})
	if len(elements) > maxMade {
		one := Anything(forEach.Expr.Range())
		elements = []element{{one, one, true}}
	}
	var blocks []Block
	for _, content := range block.Body.Blocks.OfType("content") {
		for _, element := range elements {
			made := b
			made.block = content
			made.names = b.names.bind(module.Iterator(block), iterator(element.key, element.value))
			if element.maybe {
				made.Present = answer.Unknown
			}
			blocks = append(blocks, made)
		}
	}
	return blocks
}

// DependsOnVariable reports whether an argument could have another value if the
// input variables had others.
func (i Instance) DependsOnVariable(argument string) bool {
	if i.held != nil {
		return !i.openly(argument).Cty().RawEquals(i.Attr(argument).Cty())
	}
	attr, ok := i.Block.block.Body.Attributes[argument]
	if !ok {
		return false
	}
	anyInput := i.reader.anyInput
	whatever, err := anyInput.values.Here(attr.Expr, anyInput.iteration(i.Instance).cty)
	if errors.Is(err, eval.ErrElsewhere) {
		return i.Instance.RefersToVariable(argument)
	}
	value := i.reader.values.Value(attr.Expr, i.names.cty)
	if !whatever.RawEquals(value) {
		return true
	}
	// What go-cty does not know can come from the output of a module.
	return !value.IsWhollyKnown() && !i.Attr(argument).covers(i.openly(argument))
}

// covers reports whether the value can be all that another one can be.
func (v Value) covers(other Value) bool {
	alternatives := v.Alternatives()
	return !slices.ContainsFunc(other.Alternatives(), func(one Value) bool {
		return !slices.ContainsFunc(alternatives, func(v Value) bool { return v.Cty().RawEquals(one.Cty()) })
	})
}

// Suppliers are the input variables that an argument can get its value from,
// directly, through a local, or as one of the results of a conditional: those of
// a caller where it passes its own. One that only decides which of them it is
// does not supply it.
func (i Instance) Suppliers(argument string) []*module.Variable {
	var suppliers []*module.Variable
	for _, alternative := range i.openly(argument).Alternatives() {
		ref := alternative.reference()
		if ref == nil || ref.Root != "var" || ref.Attribute != "" || ref.Indexed {
			continue
		}
		if variable := ref.Reader().Module().Variable(ref.Name); variable != nil && !slices.Contains(suppliers, variable) {
			suppliers = append(suppliers, variable)
		}
	}
	return suppliers
}

// Open is the instance as far as no input variable decides what it is.
func (i Instance) Open() Instance {
	return i.reader.anyInput.Instance(i.Instance)
}

// openly is an argument as far as no input variable decides it.
func (i Instance) openly(argument string) Value {
	if i.held == nil {
		return i.Open().Attr(argument)
	}
	return i.held.openly(argument)
}

// Default is the value that a variable has where nobody sets it.
func (r *Reader) Default(v *module.Variable) Value {
	attr := v.Default()
	if attr == nil {
		return Nothing(v.Block.DefRange)
	}
	value := r.bounded(attr.Expr.Range(), func() Value { return r.read(place{syntax: attr.Expr}) })
	value.argument = attr
	return value
}

// Reader is the reader of the module in which the reference is written.
func (r Reference) Reader() *Reader {
	reader, _ := r.in.(*Reader)
	return reader
}

// Instances are those of the resource or the data source that is referred to,
// none where it is not read.
func (r Reference) Instances() []Instance {
	in := r.Reader()
	resource := in.module.Resource(r.Type, r.Name)
	if r.Root == "data" {
		resource = in.module.Data(r.Type, r.Name)
	}
	if resource == nil {
		return nil
	}
	found := resource.Instances()
	if r.Indexed {
		found = resource.At(r.Key)
	}
	instances := make([]Instance, len(found))
	for i, instance := range found {
		instances[i] = in.Instance(instance)
	}
	return instances
}

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
	var values []Value
	for _, instance := range ref.calls(call) {
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

// calls are the instances of a call that are referred to.
func (r Reference) calls(call *module.Call) []module.Instance {
	if r.Indexed {
		return call.At(r.Key)
	}
	return call.All()
}

// calledModule is what a reference to a called module as a whole leads to: an
// object of its outputs, or an object or a list of those of each instance.
func (r *Reader) calledModule(x place, ref *Reference) (v Value, ok bool) {
	call := r.module.Call(ref.Name)
	if ref.Root != "module" || ref.Attribute != "" || ref.All || call == nil || ref.Indexed && !call.Repeated() {
		return v, false
	}
	v = Value{kind: Choice, at: x.Range()}
	for _, instance := range ref.calls(call) {
		name, known := module.Name(instance.Key)
		switch {
		case ref.Indexed || !call.Repeated():
		case !known:
			return v, false
		case instance.Each == cty.NilVal:
			v.kind = List
		default:
			v.kind = Object
		}
		v.items = append(v.items, Item{Key: name, Value: r.outputs(x, call, instance)})
	}
	if len(v.items) == 0 {
		return v, false
	}
	if v.kind == Choice && len(v.items) == 1 {
		v = v.items[0].Value
	}
	return v.with(func(m *more) { m.reference = ref }), true
}

// outputs are those of the module in an instance of a call.
func (r *Reader) outputs(x place, call *module.Call, instance module.Instance) Value {
	inside := r.Inside(call, instance, module.Passed)
	v := Value{kind: Object, at: x.Range()}
	for _, name := range inside.module.Outputs() {
		output, ok := inside.outputValue(name, x.Range())
		if !ok {
			output = Anything(x.Range())
		}
		v.items = append(v.items, Item{Key: name, Value: r.identified(output)})
	}
	return v
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
