package expr

import (
	"iter"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// Language is another language than Terraform's, in which resources are written
// in an argument of Terraform's own.
type Language struct {
	// Doc says to a user of a rule what is read, in Markdown.
	Doc string
	// In are the resource types that have the argument.
	In []*module.Type
	// Argument is the one that holds a document in JSON or YAML.
	Argument string
	// Resources are those that a document in an instance holds.
	Resources func(in Instance, document Value) []Held
	// Says is a message about arguments in the words of the language.
	Says func(message string) string
}

// Held is a resource that is written in another language.
type Held struct {
	// Type is the type of Terraform's own that it is like.
	Type string
	Name string
	// At is where a finding about what is missing stands.
	At hcl.Range
	// Arguments are what the arguments of the type would be.
	Arguments map[string]Value
	// Open is set where there can be others.
	Open bool
}

// held is what an instance that is written in another language is written in.
type held struct {
	language *Language
	by       Instance
	heldOf
	at hcl.Range
}

type heldOf struct {
	by         *module.Resource
	held, name string
}

func (h *held) openly(argument string) Value {
	for _, other := range h.by.reader.anyInput.heldBy(h.language, h.by) {
		if other.Type == h.held && other.Name == h.name {
			return other.Attr(argument)
		}
	}
	return Anything(h.at)
}

// Language is the other language in which the instance is written, nil for one
// that is a block, with the argument that holds it.
func (i Instance) Language() (language *Language, argument Value) {
	in, ok := i.held.(*held)
	if !ok {
		return nil, Value{}
	}
	return in.language, in.by.Attr(in.language.Argument)
}

// Held are the instances of the given types that are written in another language.
func (r *Reader) Held(language *Language, types ...*module.Type) iter.Seq[Instance] {
	return func(yield func(Instance) bool) {
		for by := range r.Instances(language.In...) {
			for _, instance := range r.heldBy(language, by) {
				wanted := slices.ContainsFunc(types, func(t *module.Type) bool { return t.Name == instance.Type })
				if wanted && !yield(instance) {
					return
				}
			}
		}
	}
}

// heldBy are the instances that are written in one.
func (r *Reader) heldBy(language *Language, by Instance) []Instance {
	type key struct {
		reader   *Reader
		language *Language
		address  string
	}
	return module.Remember(r.module, key{r, language, by.Address()}, func() []Instance { return r.readHeld(language, by) })
}

// readHeld reads them.
func (r *Reader) readHeld(language *Language, by Instance) []Instance {
	var instances []Instance
	in := r.Instance(by.Instance)
	var names []heldOf
	ways := map[heldOf][]Held{}
	for _, document := range in.Attr(language.Argument).YAML() {
		for _, one := range language.Resources(in, document) {
			name := heldOf{by.Resource, one.Type, one.Name}
			if ways[name] == nil {
				names = append(names, name)
			}
			ways[name] = append(ways[name], one)
		}
	}
	for _, name := range names {
		instances = append(instances, r.hold(language, in, name, either(ways[name])))
	}
	return instances
}

// either is a resource of which it is not known in which of several ways it is written.
func either(ways []Held) Held {
	if len(ways) == 1 {
		return ways[0]
	}
	one := ways[0]
	one.Arguments = map[string]Value{}
	for _, way := range ways {
		one.Open = one.Open || way.Open
		for name := range way.Arguments {
			values := make([]Value, len(ways))
			for i, other := range ways {
				values[i] = other.argument(name)
			}
			differs := func(v Value) bool { return !v.Cty().IsWhollyKnown() || !v.Cty().RawEquals(values[0].Cty()) }
			if one.Arguments[name] = values[0]; slices.ContainsFunc(values, differs) {
				one.Arguments[name] = Choose(values[0].at, values...)
			}
		}
	}
	return one
}

// hold is an instance that is written in another one.
func (r *Reader) hold(language *Language, by Instance, name heldOf, one Held) Instance {
	type key struct {
		reader *Reader
		heldOf
	}
	resource := module.Remember(r.module, key{r, name}, func() *module.Resource {
		return by.Holding(one.Type, one.Name, language.Argument)
	})
	instance := Instance{Instance: by.Instance.Of(resource), reader: r, held: &held{language, by, name, one.At}}
	instance.Block = Block{
		Present: answer.Yes, reader: r, block: &hclext.Block{Type: one.Type, DefRange: one.At, Body: &hclext.BodyContent{}},
		schema: resource.Schema(), arguments: one.argument,
	}
	return instance
}

// argument is an argument of the type that the resource is like.
func (h Held) argument(name string) Value {
	v, ok := h.Arguments[name]
	switch {
	case !ok && h.Open:
		return Anything(h.At)
	case !ok:
		return Nothing(h.At)
	}
	if ref, ok := v.text.From(); ok && v.reference() == nil {
		v = v.with(func(m *more) { m.reference = &ref })
	}
	v.argument = &hclext.Attribute{Name: name, Expr: hcl.StaticExpr(v.Cty(), v.at), Range: v.at}
	return v
}

// Map is the value with others in place of it or of what is in it, as far as
// replace has one.
func (v Value) Map(replace func(Value) (Value, bool)) Value {
	if other, ok := replace(v); ok {
		return other
	}
	if evaluated := v.now(); evaluated.kind != Unknown {
		v = evaluated
	}
	items := slices.Clone(v.items)
	for i, item := range items {
		items[i].Value = item.Map(replace)
	}
	v.items = items
	return v
}
