package module

import (
	"errors"
	"maps"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

// Expression is an expression together with what the names in it stand for.
// Unlike a value, it tells where each part of something is written, and its
// parts can be known where the whole cannot.
type Expression struct {
	written hcl.Expression
	module  *Module
	scope   scope
	// origins tell what each.value, the iterators of dynamic blocks and the
	// variables of for expressions are written as, where they are.
	origins map[string]origin
	// followed are the locals that led here.
	followed []string
	// at is where the expression is written, if its own range does not say so.
	at *hcl.Range
}

type origin func() (Expression, bool)

// Element is an element of a collection.
type Element struct {
	Key, Value cty.Value

	origin origin
}

// Range is where the expression is written.
func (x Expression) Range() hcl.Range {
	if x.at != nil {
		return *x.at
	}
	return x.written.Range()
}

// Syntax is the expression's syntax tree. It is not one of hclsyntax where
// the expression is an object or a list in JSON syntax.
func (x Expression) Syntax() hcl.Expression {
	return x.written
}

// Value is what the expression is known to be. A sensitive or ephemeral value
// cannot be known.
func (x Expression) Value() cty.Value {
	if x.at == nil {
		return known(x.module.evaluator.value(x.written, x.scope))
	}
	value, _ := x.module.evaluator.here(x.written, x.scope)
	return known(value)
}

// Fails reports whether the expression is an error.
func (x Expression) Fails() answer.Answer {
	x = x.Source()
	if ref, ok := x.Reference(); ok {
		return answer.Not(ref.exists())
	}
	if _, err := x.module.evaluator.here(x.written, x.scope); err != nil && !errors.Is(err, errElsewhere) {
		return answer.Yes
	}
	fails := answer.No
	if native, ok := x.written.(hclsyntax.Expression); ok {
		_ = hclsyntax.VisitAll(native, func(node hclsyntax.Node) hcl.Diagnostics {
			if index, ok := node.(*hclsyntax.IndexExpr); ok && !x.With(index.Key).Value().IsKnown() {
				fails = answer.Unknown
			}
			return nil
		})
	}
	return fails
}

// With is a part of the expression.
func (x Expression) With(part hcl.Expression) Expression {
	x.written = part
	return x
}

// Each is a part of the expression in which names stand for an element's key
// and value, as in a for expression. A name can be "".
func (x Expression) Each(part hcl.Expression, keyName, valueName string, element Element) Expression {
	return x.With(part).
		bind(keyName, element.Key, "", nil).
		bind(valueName, element.Value, valueName, element.origin)
}

func (x Expression) bind(name string, value cty.Value, path string, written origin) Expression {
	if name == "" {
		return x
	}
	bound := Expression{written: x.written, module: x.module, followed: x.followed, at: x.at, scope: scope{}, origins: map[string]origin{}}
	for n, v := range x.scope {
		bound.scope[n] = v
	}
	for p, o := range x.origins {
		bound.origins[p] = o
	}
	bound.scope[name] = value
	delete(bound.origins, name)
	delete(bound.origins, name+".value")
	if written != nil {
		bound.origins[path] = written
	}
	return bound
}

// Source is the expression that this one stands for: the one in parentheses,
// the one that a local or an iterator names, or an entry of such a one.
func (x Expression) Source() Expression {
	for {
		next, ok := x.follow()
		if !ok {
			return x
		}
		x = next
	}
}

func (x Expression) follow() (Expression, bool) {
	switch expr := x.written.(type) {
	case *hclsyntax.ParenthesesExpr:
		return x.With(expr.Expression), true
	case *hclsyntax.TemplateWrapExpr:
		return x.With(expr.Wrapped), true
	case *hclsyntax.ScopeTraversalExpr:
		return x.resolve(expr.Traversal)
	case *hclsyntax.RelativeTraversalExpr:
		return x.With(expr.Source).Source().steps(expr.Traversal)
	case *hclsyntax.IndexExpr:
		return x.With(expr.Collection).Source().Entry(x.With(expr.Key).Value())
	case hclsyntax.Expression:
		return x, false
	}
	return x.template()
}

// template is what a string in JSON syntax is in native syntax. Where it is
// written inside the string cannot be told.
func (x Expression) template() (Expression, bool) {
	raw, diags := x.written.Value(nil)
	if diags.HasErrors() || raw.Type() != cty.String || !raw.IsKnown() || raw.IsNull() {
		return x, false
	}
	at := x.Range()
	expr, diags := hclsyntax.ParseTemplate([]byte(raw.AsString()), at.Filename, at.Start)
	if diags.HasErrors() {
		return x, false
	}
	x.written, x.at = expr, &at
	return x, true
}

// resolve finds what a traversal from a local or an iterator leads to.
func (x Expression) resolve(traversal hcl.Traversal) (Expression, bool) {
	root := traversal.RootName()
	name := root + "." + attributeName(traversal)
	if root == "local" {
		local, ok := x.module.locals[attributeName(traversal)]
		if !ok {
			return x, false
		}
		if slices.Contains(x.followed, name) {
			return x.With(hcl.StaticExpr(cty.DynamicVal, x.Range())), true
		}
		return Expression{written: local, module: x.module, followed: append(slices.Clip(x.followed), name)}.steps(traversal[2:])
	}
	for length, path := range []string{root, name} {
		if written, ok := x.origins[path]; ok && len(traversal) > length {
			if source, ok := written(); ok {
				return source.steps(traversal[length+1:])
			}
		}
	}
	return x, false
}

func (x Expression) steps(traversal hcl.Traversal) (Expression, bool) {
	for _, step := range traversal {
		var key cty.Value
		switch step := step.(type) {
		case hcl.TraverseAttr:
			key = cty.StringVal(step.Name)
		case hcl.TraverseIndex:
			key = step.Key
		default:
			return x, false
		}
		entry, ok := x.Source().Entry(key)
		if !ok {
			return x, false
		}
		x = entry
	}
	return x, true
}

// Entry is the entry of an object or a list that is written out, or of a data
// source that the schema has.
func (x Expression) Entry(key cty.Value) (Expression, bool) {
	if entry, ok := x.dataEntry(key); ok {
		return entry, true
	}
	name, ok := entryName(key)
	if !ok {
		return x, false
	}
	entries, _ := x.entries()
	place, ok := entries.places[name]
	if !ok {
		return x, false
	}
	return entries.list[place].of(x), true
}

// Elements are the elements of an object, a list or a set. They are not ok
// where it cannot be known how many there are.
func (x Expression) Elements() (elements []Element, ok bool) {
	source := x.Source()
	if entries, ok := source.entries(); ok {
		for _, entry := range entries.list {
			written := entry.of(source)
			elements = append(elements, Element{
				Key:    entry.key,
				Value:  written.Value(),
				origin: func() (Expression, bool) { return written, true },
			})
		}
		return elements, true
	}
	value := source.Value()
	if !iterable(value) {
		return nil, false
	}
	for key, element := range value.Elements() {
		elements = append(elements, Element{Key: key, Value: element})
	}
	return elements, true
}

// iterable reports whether it is known how many elements a value has. Those of
// a set can turn out to be the same.
func iterable(value cty.Value) bool {
	return value.IsKnown() && !value.IsNull() && value.CanIterateElements() && (!value.Type().IsSetType() || value.IsWhollyKnown())
}

// entries are what an object or a list that is written out holds, those of an
// object in the order of their names.
type entries struct {
	list []entry
	// places are the entries' places in the list by name, nil where a name
	// cannot be known.
	places map[string]int
}

// entry is an entry of an object or a list.
type entry struct {
	key     cty.Value
	written hcl.Expression
	// in is where it is written, if not in the object or list itself.
	in *Expression
}

// of is the entry of an object or a list.
func (e entry) of(x Expression) Expression {
	if e.in != nil {
		x = *e.in
	}
	return x.With(e.written)
}

// entries are not ok where the expression is no object or list, or no written
// one. The instances of a data source are, and so is a list of the values of
// what is.
func (x Expression) entries() (entries, bool) {
	switch x.written.(type) {
	case *hclsyntax.FunctionCallExpr, *hclsyntax.ObjectConsExpr, *hclsyntax.TupleConsExpr:
		if len(x.scope) == 0 && x.at == nil {
			type key struct{ hcl.Expression }
			type result struct {
				entries
				ok bool
			}
			found := Remember(x.module, key{x.written}, func() result {
				found, ok := x.readEntries()
				return result{found, ok}
			})
			return found.entries, found.ok
		}
	}
	return x.readEntries()
}

func (x Expression) readEntries() (entries, bool) {
	switch expr := x.written.(type) {
	case *hclsyntax.ScopeTraversalExpr:
		return x.dataEntries()
	case *hclsyntax.FunctionCallExpr:
		switch {
		case expr.ExpandFinal:
		case expr.Name == "merge":
			list, ok := x.entriesOf(expr.Args...)
			return object(list), ok
		case expr.Name == "values" && len(expr.Args) == 1:
			list, ok := x.entriesOf(expr.Args...)
			for i := range list {
				list[i].key = cty.NumberIntVal(int64(i))
			}
			return ordered(list), ok
		}
		return entries{}, false
	case *hclsyntax.ObjectConsExpr, *hclsyntax.TupleConsExpr:
	case hclsyntax.Expression:
		return entries{}, false
	}
	found := x.pairs()
	return found, found.list != nil
}

// pairs are the entries of an object or a list, no list where it is neither.
func (x Expression) pairs() entries {
	if pairs, diags := hcl.ExprMap(x.written); !diags.HasErrors() {
		list := make([]entry, len(pairs))
		for i, pair := range pairs {
			list[i] = entry{key: x.With(pair.Key).Value(), written: pair.Value}
		}
		return object(list)
	}
	items, diags := hcl.ExprList(x.written)
	if diags.HasErrors() {
		return entries{}
	}
	list := make([]entry, len(items))
	for i, item := range items {
		list[i] = entry{key: cty.NumberIntVal(int64(i)), written: item}
	}
	return ordered(list)
}

// entriesOf are the entries of some objects, one after the other. They are not
// ok where their order cannot be known.
func (x Expression) entriesOf(objects ...hclsyntax.Expression) (list []entry, ok bool) {
	for _, written := range objects {
		source := x.With(written).Source()
		found, ok := source.entries()
		if !ok || found.places == nil && len(found.list) > 1 {
			return nil, false
		}
		for _, one := range found.list {
			if one.in == nil {
				one.in = &source
			}
			list = append(list, one)
		}
	}
	return list, true
}

// object orders the entries of an object by their names. Of those with the
// same name, the last one counts. Where a name cannot be known, they stay as they are.
func object(list []entry) entries {
	last := map[string]entry{}
	for _, one := range list {
		name, ok := entryName(one.key)
		if !ok {
			return entries{list: list}
		}
		last[name] = one
	}
	sorted := make([]entry, 0, len(last))
	for _, name := range slices.Sorted(maps.Keys(last)) {
		sorted = append(sorted, last[name])
	}
	return ordered(sorted)
}

// ordered are entries of different names, in this order.
func ordered(list []entry) entries {
	places := map[string]int{}
	for place, one := range list {
		name, ok := entryName(one.key)
		if !ok {
			return entries{list: list}
		}
		places[name] = place
	}
	return entries{list: list, places: places}
}

// entryName is the name of an entry: its key, or its number in a list.
func entryName(key cty.Value) (name string, ok bool) {
	text, err := convert.Convert(known(key), cty.String)
	if err != nil || !text.IsKnown() || text.IsNull() {
		return "", false
	}
	return text.AsString(), true
}
