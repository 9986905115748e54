// Package expr says what is known of an expression, and where each part of it
// is written. It goes through locals, entries, calls, conditionals, templates,
// for expressions, data sources and JSON text in one walk.
package expr

import (
	"errors"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/eval"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// Dialect is what is known of resources and data sources by their type.
type Dialect struct {
	// Documents are how data sources render JSON documents, and Contents how they
	// render other texts.
	Documents, Contents map[Attribute]func(Block) Value
	// Texts are what is known of the attributes of resources and data sources.
	Texts map[Attribute]Text
	// Identifiers are the attributes that are neither null nor "" once there is
	// what they are of, besides the id and the arn of a managed resource.
	Identifiers map[Attribute]bool
}

// renders reports whether a data source renders documents.
func (d Dialect) renders(dataSource string) bool {
	return len(d.rendered(dataSource)) > 0
}

// rendered are the names of the attributes that a data source renders.
func (d Dialect) rendered(dataSource string) []string {
	var names []string
	for _, attributes := range []map[Attribute]func(Block) Value{d.Documents, d.Contents} {
		for attribute := range attributes {
			if attribute.Type == dataSource {
				names = append(names, attribute.Name)
			}
		}
	}
	return names
}

// Attribute is an attribute of a resource type or a data source.
type Attribute struct {
	Type, Name string
}

// Reader reads the expressions of one module.
type Reader struct {
	module  *module.Module
	values  *eval.Evaluator
	dialect Dialect
	// anyInput reads as far as no input variable decides. It is the reader
	// itself where that is what it does.
	anyInput *Reader
	// caller is the call that the module is read for, nil for a module by itself.
	caller *caller
	called map[inside]*Reader
	// wide is set where all that can ever be a result is one, whatever comes before it.
	wide bool

	// parts is how many parts have been looked at for what is being read.
	parts int
	// named is what is known by a name of the module's own: locals, inputs, outputs.
	named map[string]named
	// answered are the arguments that have been asked for, and iterations what
	// each and count stand for in the instance with an address.
	answered   map[question]Value
	iterations map[string]*names
	// resources are those whose instances have been asked for.
	resources map[*module.Resource][]Instance
	// reading is what has a name and is being read, and the data sources that are:
	// what depends on itself cannot be known.
	reading map[string]bool
}

// named is what is known of something with a name, and how many parts that took.
type named struct {
	value Value
	parts int
}

// NewReader makes a reader of a module's expressions.
func NewReader(m *module.Module, dialect Dialect) *Reader {
	r := newReader(m, m.Values, dialect)
	r.anyInput = newReader(m, m.AnyInput, dialect)
	r.anyInput.anyInput, r.anyInput.wide = r.anyInput, true
	return r
}

func newReader(m *module.Module, values *eval.Evaluator, dialect Dialect) *Reader {
	return &Reader{module: m, values: values, dialect: dialect, named: map[string]named{}, reading: map[string]bool{}, called: map[inside]*Reader{}, answered: map[question]Value{}, iterations: map[string]*names{}, resources: map[*module.Resource][]Instance{}}
}

// Module is the module whose expressions are read.
func (r *Reader) Module() *module.Module {
	return r.module
}

// mostParts is how many parts of expressions are looked at for one value. No
// cloud takes a policy of more than 32,768 bytes.
const mostParts = 100_000

// bounded reads something within mostParts. It is not known beyond that.
func (r *Reader) bounded(at hcl.Range, read func() Value) Value {
	return r.counted(at, read).value
}

// counted is like bounded, and says how many parts that took.
func (r *Reader) counted(at hcl.Range, read func() Value) (found named) {
	found.parts = r.apart(func() { found.value = read() })
	if found.parts > mostParts {
		found.value = Anything(at)
	}
	return found
}

// apart counts the parts of what is read by themselves.
func (r *Reader) apart(read func()) (parts int) {
	before := r.parts
	r.parts = 0
	read()
	parts, r.parts = r.parts, before
	return parts
}

// remember reads something with a name once. It is not known where it depends
// on itself.
func (r *Reader) remember(name string, at hcl.Range, read func() named) Value {
	if r.reading[name] {
		return Anything(at)
	}
	found, ok := r.named[name]
	if !ok {
		r.reading[name] = true
		found = read()
		delete(r.reading, name)
		r.named[name] = found
	}
	r.parts += found.parts
	return found.value
}

// place is an expression together with what the names in it stand for.
type place struct {
	syntax hcl.Expression
	names  *names
	// at is where the expression is written, if its own range does not say so.
	at *hcl.Range
}

// names are what each, count, the iterators of dynamic blocks and the variables
// of for expressions stand for. A name without an entry cannot be known.
type names struct {
	name  string
	value Value
	outer *names
}

func (n *names) bind(name string, value Value) *names {
	if name == "" {
		return n
	}
	return &names{name, value, n}
}

func (n *names) lookup(name string) (Value, bool) {
	for ; n != nil; n = n.outer {
		if n.name == name {
			return n.value, true
		}
	}
	return Value{}, false
}

func (n *names) cty(name string) (cty.Value, bool) {
	v, ok := n.lookup(name)
	if !ok {
		return cty.NilVal, false
	}
	return v.Cty(), true
}

func (p place) Range() hcl.Range {
	if p.at != nil {
		return *p.at
	}
	return p.syntax.Range()
}

// with is a part of the expression.
func (p place) with(part hcl.Expression) place {
	p.syntax = part
	return p
}

// cty is what go-cty knows of an expression. A sensitive or ephemeral value
// cannot be known.
func (r *Reader) cty(x place) cty.Value {
	if x.at == nil {
		return eval.Known(r.values.Value(x.syntax, x.names.cty))
	}
	value, _ := r.values.Here(x.syntax, x.names.cty)
	return eval.Known(value)
}

// truth is what is known of a condition. That something is null or "" can be
// known where the value itself cannot, as of the arn of a resource; so can be how
// many instances a resource has.
func (r *Reader) truth(x place) answer.Answer {
	b, err := convert.Convert(r.cty(x), cty.Bool)
	if err == nil && b.IsKnown() && !b.IsNull() {
		return answer.Of(b.True())
	}
	switch expr := x.syntax.(type) {
	case *hclsyntax.ParenthesesExpr:
		return r.truth(x.with(expr.Expression))
	case *hclsyntax.ScopeTraversalExpr:
		return r.localTruth(expr.Traversal)
	case *hclsyntax.UnaryOpExpr:
		if expr.Op == hclsyntax.OpLogicalNot {
			return answer.Not(r.truth(x.with(expr.Val)))
		}
	case *hclsyntax.BinaryOpExpr:
		return r.operation(expr.Op, x.with(expr.LHS), x.with(expr.RHS))
	case *hclsyntax.FunctionCallExpr:
		return r.callTruth(x, expr)
	}
	return answer.Unknown
}

// callTruth is what is known of a condition that asks whether there is an
// instance, or its key: can(alicloud_kms_instance.main["a"]).
func (r *Reader) callTruth(x place, expr *hclsyntax.FunctionCallExpr) answer.Answer {
	switch {
	case r.wide:
		// Which instances there are can depend on input variables.
	case expr.Name == "can" && len(expr.Args) == 1:
		arg := x.with(expr.Args[0])
		if fails, _ := r.fails(arg, r.read(arg)); fails == answer.Yes {
			return answer.No
		}
	case expr.Name == "contains" && len(expr.Args) == 2:
		return contains(r.read(x.with(expr.Args[0])), r.read(x.with(expr.Args[1])))
	}
	return answer.Unknown
}

// operation is what is known of a condition that compares two values, or joins
// two conditions.
func (r *Reader) operation(op *hclsyntax.Operation, left, right place) (result answer.Answer) {
	switch op {
	case hclsyntax.OpLogicalAnd:
		return answer.All(r.truth(left), r.truth(right))
	case hclsyntax.OpLogicalOr:
		return answer.Any(r.truth(left), r.truth(right))
	case hclsyntax.OpEqual:
		result = r.equal(left, right)
	case hclsyntax.OpNotEqual:
		result = answer.Not(r.equal(left, right))
	}
	if result != answer.Unknown || r.wide {
		// How many instances there are can depend on input variables.
		return result
	}
	value, err := op.Impl.Call([]cty.Value{r.read(left).Cty(), r.read(right).Cty()})
	if err != nil || value.Type() != cty.Bool || !value.IsKnown() {
		return answer.Unknown
	}
	return answer.Of(value.True())
}

// localTruth is what is known of a condition that is a local.
func (r *Reader) localTruth(traversal hcl.Traversal) answer.Answer {
	name := eval.AttributeName(traversal)
	written := r.module.Local(name)
	reading := "truth of local." + name
	if traversal.RootName() != "local" || len(traversal) != 2 || written == nil || r.reading[reading] {
		return answer.Unknown
	}
	r.reading[reading] = true
	defer delete(r.reading, reading)
	return r.truth(place{syntax: written})
}

// equal reports whether one of two values is the null or the string as which the
// other one is written.
func (r *Reader) equal(a, b place) answer.Answer {
	literal, ok := eval.Literal(b.syntax)
	if !ok {
		if literal, ok = eval.Literal(a.syntax); !ok {
			return answer.Unknown
		}
		a = b
	}
	v := r.read(a)
	text, known := v.Known()
	switch {
	case literal.IsNull():
		return answer.Not(v.Set())
	case literal.Type() != cty.String:
		return answer.Unknown
	case known && v.Kind() == String:
		return answer.Of(text == literal.AsString())
	case literal.AsString() == "" && v.Empty() == answer.No:
		return answer.No
	}
	return answer.Unknown
}

// read is the value of an expression, with the place of each part that is
// written out.
func (r *Reader) read(x place) Value {
	if r.parts++; r.parts > mostParts {
		return Anything(x.Range())
	}
	if template, ok := x.syntax.(*hclsyntax.TemplateExpr); ok && heredoc(x, template) {
		return r.template(x, template)
	}
	if value, ok := eval.Literal(x.syntax); ok {
		return known(value, x.Range())
	}
	switch expr := x.syntax.(type) {
	case *hclsyntax.ParenthesesExpr:
		return r.read(x.with(expr.Expression))
	case *hclsyntax.TemplateWrapExpr:
		return r.read(x.with(expr.Wrapped))
	case *hclsyntax.ScopeTraversalExpr:
		return r.traversal(x, expr.Traversal)
	case *hclsyntax.RelativeTraversalExpr:
		return r.relative(x, expr)
	case *hclsyntax.IndexExpr:
		return r.index(x, expr)
	case *hclsyntax.SplatExpr:
		return r.splat(x, expr)
	case *hclsyntax.TemplateExpr:
		return r.template(x, expr)
	case *hclsyntax.TemplateJoinExpr:
		if all, ok := r.read(x.with(expr.Tuple)).joined(Literal("")); ok {
			return r.from(x, StringOf(x.Range(), all))
		}
	case *hclsyntax.ConditionalExpr:
		return r.conditional(x, expr)
	case *hclsyntax.ForExpr:
		return r.from(x, r.comprehension(x, expr))
	case *hclsyntax.FunctionCallExpr:
		if v, ok := r.call(x, expr); ok {
			return v
		}
	case hclsyntax.Expression:
		return r.collection(x)
	default:
		if native, ok := nativeTemplate(x); ok {
			return r.read(native)
		}
		return r.collection(x)
	}
	return r.leaf(x)
}

// leaf is a value of which it is not known where its parts are written. It is
// evaluated as a whole when it is asked for, if that cannot be done here.
func (r *Reader) leaf(x place) Value {
	value, err := r.values.Here(x.syntax, x.names.cty)
	if err == nil || !errors.Is(err, eval.ErrElsewhere) || x.at != nil {
		return known(eval.Known(value), x.Range())
	}
	return Anything(x.Range()).with(func(m *more) {
		m.whole = once(Anything(x.Range()), func() Value { return known(r.cty(x), x.Range()) })
	})
}

// from lets go-cty say what is known of a value that is not wholly known from
// its parts.
func (r *Reader) from(x place, v Value) Value {
	return v.with(func(m *more) { m.value = func() cty.Value { return r.cty(x) } })
}

// nativeTemplate is what a string in JSON syntax is in native syntax. Where it
// is written inside the string cannot be told.
func nativeTemplate(x place) (place, bool) {
	expr := eval.Native(x.syntax)
	if expr == nil {
		return x, false
	}
	at := x.Range()
	x.syntax, x.at = expr, &at
	return x, true
}

// traversal is what a name leads to: a local, an iterator, or something that is
// referred to.
func (r *Reader) traversal(x place, traversal hcl.Traversal) Value {
	root := traversal.RootName()
	if bound, ok := x.names.lookup(root); ok {
		if v, ok := bound.steps(traversal[1:]); ok {
			return r.identified(v)
		}
		return r.leaf(x)
	}
	name := eval.AttributeName(traversal)
	if root == "var" {
		if passed, ok := r.input(name); ok {
			if v, ok := passed.steps(traversal[2:]); ok {
				return r.identified(v)
			}
			return r.leaf(x)
		}
	}
	if root != "local" || r.module.Local(name) == nil {
		if ref := r.reference(x); ref != nil {
			return r.referenced(x, ref)
		}
		return r.leaf(x)
	}
	if v, ok := r.local(name, x.Range()).steps(traversal[2:]); ok {
		return r.identified(v)
	}
	return r.leaf(x)
}

// local is the value of a local.
func (r *Reader) local(name string, at hcl.Range) Value {
	written := r.module.Local(name)
	return r.remember("local."+name, at, func() named {
		return r.counted(written.Range(), func() Value { return r.read(place{syntax: written}) })
	})
}

func (r *Reader) relative(x place, expr *hclsyntax.RelativeTraversalExpr) Value {
	if ref := r.reference(x); ref != nil {
		return r.referenced(x, ref)
	}
	if v, ok := r.read(x.with(expr.Source)).steps(expr.Traversal); ok {
		return r.identified(v)
	}
	return r.leaf(x)
}

func (r *Reader) index(x place, expr *hclsyntax.IndexExpr) Value {
	if ref := r.reference(x); ref != nil {
		return r.referenced(x, ref)
	}
	if v, ok := r.read(x.with(expr.Collection)).entry(r.cty(x.with(expr.Key))); ok {
		return v
	}
	return r.leaf(x)
}

// splat is what a splat expression takes from each element of a list.
func (r *Reader) splat(x place, expr *hclsyntax.SplatExpr) Value {
	if ref := r.reference(x); ref != nil {
		return r.referenced(x, ref)
	}
	each, ok := expr.Each.(*hclsyntax.RelativeTraversalExpr)
	if ty := r.cty(x.with(expr.Source)).Type(); !ok || each.Source != expr.Item || ty.IsObjectType() || ty.IsMapType() {
		return r.leaf(x)
	}
	// No variable of a for expression can have this name.
	const element = "*"
	from := append(hcl.Traversal{hcl.TraverseRoot{Name: element}}, each.Traversal...)
	return r.from(x, r.comprehension(x, &hclsyntax.ForExpr{
		ValVar:   element,
		CollExpr: expr.Source,
		ValExpr:  &hclsyntax.ScopeTraversalExpr{Traversal: from, SrcRange: x.Range()},
	}))
}

// conditional is one of its results where the condition is known, else a
// choice between both.
func (r *Reader) conditional(x place, expr *hclsyntax.ConditionalExpr) Value {
	results := r.results(x, expr)
	if len(results) == 1 {
		return r.read(results[0])
	}
	return r.from(x, Choose(x.Range(), r.read(results[0]), r.read(results[1])))
}

// results are those that a conditional can have.
func (r *Reader) results(x place, expr *hclsyntax.ConditionalExpr) []place {
	yes, no := x.with(expr.TrueResult), x.with(expr.FalseResult)
	switch r.truth(x.with(expr.Condition)) {
	case answer.Yes:
		return []place{yes}
	case answer.No:
		return []place{no}
	}
	return []place{yes, no}
}

// collection is an object or a list that is written out.
func (r *Reader) collection(x place) Value {
	if pairs, diags := hcl.ExprMap(x.syntax); !diags.HasErrors() {
		return r.object(x, pairs)
	}
	items, diags := hcl.ExprList(x.syntax)
	if diags.HasErrors() {
		return r.leaf(x)
	}
	v := Value{kind: List, at: x.Range(), items: make([]Item, 0, len(items))}
	for _, item := range items {
		v.items = append(v.items, Item{Value: r.read(x.with(item))})
	}
	return v
}

func (r *Reader) object(x place, pairs []hcl.KeyValuePair) Value {
	v := Value{kind: Object, at: x.Range()}
	members := members{items: make([]Item, 0, len(pairs))}
	for _, pair := range pairs {
		key, ok := textOf(r.cty(x.with(pair.Key))).Known()
		if !ok {
			v.open = true
			continue
		}
		members.put(Item{Key: key, Value: r.read(x.with(pair.Value))})
	}
	v.items = members.items
	return v
}

// element is what a loop over a collection is in for once.
type element struct {
	key, value Value
	maybe      bool
}

// elements are those of a collection. They are not complete where there can be
// others, for which one of which nothing is known then stands.
func (r *Reader) elements(x place) (elements []element, complete bool) {
	v := r.read(x).now()
	maybe := v.kind == Choice
	if v = v.inhabited(); v.kind != List && v.kind != Object || v.open || v.unordered {
		if value := r.cty(x); value.Type().IsSetType() && module.Iterable(value) {
			return setElements(value, x.Range()), true
		} else if module.Iterable(value) {
			v = known(value, x.Range())
		}
	}
	if v.kind != List && v.kind != Object {
		return []element{{Anything(x.Range()), Anything(x.Range()), true}}, false
	}
	uncertain := v.unordered
	for i, item := range inOrder(v) {
		uncertain = uncertain || item.Maybe
		key := StringOf(x.Range(), Literal(item.Key))
		if v.kind == List {
			key = position(i, uncertain, x.Range())
		}
		elements = append(elements, element{key, item.Value, maybe || item.Maybe})
	}
	if v.open {
		elements = append(elements, element{Anything(x.Range()), Anything(x.Range()), true})
	}
	return elements, !v.open
}

// position is the place of an element in a list.
func position(i int, uncertain bool, at hcl.Range) Value {
	if uncertain {
		return known(cty.UnknownVal(cty.Number), at)
	}
	return known(cty.NumberIntVal(int64(i)), at)
}

// setElements are those of a set, each of which is its own key.
func setElements(set cty.Value, at hcl.Range) []element {
	var elements []element
	for _, value := range set.Elements() {
		v := known(value, at)
		elements = append(elements, element{v, v, false})
	}
	return elements
}

// comprehension is a for expression.
func (r *Reader) comprehension(x place, expr *hclsyntax.ForExpr) Value {
	v := Value{kind: List, at: x.Range()}
	if expr.KeyExpr != nil {
		v.kind = Object
	}
	elements, _ := r.elements(x.with(expr.CollExpr))
	for _, element := range elements {
		in := x
		in.names = x.names.bind(expr.KeyVar, element.key).bind(expr.ValVar, element.value)
		member := Item{Maybe: element.maybe}
		if expr.CondExpr != nil {
			switch r.truth(in.with(expr.CondExpr)) {
			case answer.No:
				continue
			case answer.Unknown:
				member.Maybe = true
			}
		}
		if expr.KeyExpr != nil {
			key, ok := textOf(r.cty(in.with(expr.KeyExpr))).Known()
			if !ok || expr.Group {
				v.open = true
				continue
			}
			member.Key = key
		}
		member.Value = r.read(in.with(expr.ValExpr))
		v.items = append(v.items, member)
	}
	return v
}

// call is what a function gives. It is not ok where it has to be called for that.
func (r *Reader) call(x place, expr *hclsyntax.FunctionCallExpr) (Value, bool) {
	if expr.ExpandFinal {
		return Value{}, false
	}
	switch expr.Name {
	case "try":
		return r.try(x, expr.Args)
	case "lookup":
		if len(expr.Args) < 2 {
			return Value{}, false
		}
		entry := &hclsyntax.IndexExpr{Collection: expr.Args[0], Key: expr.Args[1], SrcRange: x.Range()}
		return r.try(x, append([]hclsyntax.Expression{entry}, expr.Args[2:]...))
	case "file":
		return r.fileText(x, expr.Args), true
	case "templatefile":
		v, ok := r.templatefile(x, expr.Args)
		if !ok {
			v = r.leaf(x)
		}
		return v.with(func(m *more) { m.file = r.path(x, expr.Args) }), true
	}
	call, ok := calls[expr.Name]
	if !ok {
		return Value{}, false
	}
	args := make([]Value, len(expr.Args))
	for i, arg := range expr.Args {
		args[i] = r.read(x.with(arg))
	}
	v, ok := call(x.Range(), args)
	if !ok {
		return Value{}, false
	}
	if v.at == x.Range() && v.kind != Scalar {
		v = r.from(x, v)
	}
	return v, true
}

// try is the first argument that is no error, or one of them where it is not
// known which are.
func (r *Reader) try(x place, args []hclsyntax.Expression) (Value, bool) {
	var candidates []Value
	for _, arg := range args {
		v := r.read(x.with(arg))
		fails, here := r.fails(x.with(arg), v)
		switch {
		case fails == answer.Yes:
			continue
		case !here && v.Kind() == Unknown && !r.wide:
			return Value{}, false
		}
		candidates = append(candidates, v)
		if fails == answer.No && !r.wide {
			return r.choice(x, candidates), true
		}
	}
	return r.choice(x, candidates), r.wide && len(candidates) > 0
}

// choice is one of some values, of which go-cty may know more.
func (r *Reader) choice(x place, candidates []Value) Value {
	if len(candidates) == 1 {
		return candidates[0]
	}
	return r.from(x, Choose(x.Range(), candidates...))
}

// fails reports whether an expression that has a value is an error, and whether
// that can be told here.
func (r *Reader) fails(x place, v Value) (fails answer.Answer, here bool) {
	if r.misses(x) {
		return answer.Yes, true
	}
	if ref := v.reference(); ref != nil && ref.Root == "data" {
		switch source := r.module.Data(ref.Type, ref.Name); {
		case source != nil && ref.Indexed:
			return answer.Not(r.has(source, ref.Key)), true
		case source != nil:
			return answer.No, true
		}
	}
	if ref := v.reference(); ref != nil && ref.Root == "" && ref.Indexed {
		resource := r.module.Resource(ref.Type, ref.Name)
		if resource == nil {
			return answer.Unknown, true
		}
		return answer.Not(r.has(resource, ref.Key)), true
	}
	if ref := r.reference(x); ref != nil && ref.Root == "module" && ref.Indexed {
		if call := r.module.Repetition(ref.Name); call != nil && r.has(call, ref.Key) == answer.No {
			return answer.Yes, true
		}
	}
	if call, ok := x.syntax.(*hclsyntax.FunctionCallExpr); ok && call.Name != "try" && call.Name != "can" {
		for _, arg := range call.Args {
			if fails, here := r.fails(x.with(arg), r.read(x.with(arg))); fails == answer.Yes {
				return answer.Yes, here
			}
		}
	}
	_, err := r.values.Here(x.syntax, x.names.cty)
	here = !errors.Is(err, eval.ErrElsewhere)
	if err != nil && here {
		return answer.Yes, true
	}
	fails = answer.No
	if native, ok := x.syntax.(hclsyntax.Expression); ok {
		_ = hclsyntax.VisitAll(native, func(node hclsyntax.Node) hcl.Diagnostics {
			if index, ok := node.(*hclsyntax.IndexExpr); ok && !r.cty(x.with(index.Key)).IsKnown() {
				fails = answer.Unknown
			}
			return nil
		})
	}
	return fails, here
}

// has reports whether there is an instance with a key. Which there are can
// depend on input variables.
func (r *Reader) has(resource *module.Resource, key cty.Value) answer.Answer {
	if r.wide {
		return answer.Unknown
	}
	return resource.Has(key)
}

// misses reports whether an expression surely takes an entry that is not there.
func (r *Reader) misses(x place) bool {
	switch expr := x.syntax.(type) {
	case *hclsyntax.ScopeTraversalExpr:
		root, name := expr.Traversal.RootName(), eval.AttributeName(expr.Traversal)
		if bound, ok := x.names.lookup(root); ok {
			return bound.lacks(expr.Traversal[1:])
		}
		if root == "local" && r.module.Local(name) != nil {
			return r.local(name, x.Range()).lacks(expr.Traversal[2:])
		}
	case *hclsyntax.RelativeTraversalExpr:
		return r.read(x.with(expr.Source)).lacks(expr.Traversal)
	case *hclsyntax.IndexExpr:
		key := hcl.TraverseIndex{Key: r.cty(x.with(expr.Key))}
		return r.read(x.with(expr.Collection)).lacks(hcl.Traversal{key})
	case *hclsyntax.FunctionCallExpr:
		if expr.Name == "element" && len(expr.Args) == 2 {
			return r.read(x.with(expr.Args[0])).now().lacksElement(0)
		}
	}
	return false
}

// reference reads an expression as a reference, nil where it is none, or where
// it is to a variable of which the caller says what it is.
func (r *Reader) reference(x place) *Reference {
	if _, bound := x.names.lookup(rootName(x.syntax)); bound {
		return nil
	}
	ref := referenceOf(x.syntax, func(key hcl.Expression) cty.Value { return r.cty(x.with(key)) })
	if ref == nil {
		return nil
	}
	if ref.Root == "var" {
		if _, passed := r.input(ref.Name); passed {
			return nil
		}
	}
	ref.in = r
	return ref
}

// referenced is what a reference leads to: the documents that data sources
// render, or something of which only the text may be known in part.
func (r *Reader) referenced(x place, ref *Reference) Value {
	if documents, ok := r.documentsOf(x, ref); ok {
		return documents
	}
	if instances, ok := r.instancesOf(x, ref); ok {
		return instances
	}
	if several, ok := r.notToldApart(x, ref); ok {
		return several
	}
	if none, ok := r.noCall(x, ref); ok {
		return none
	}
	if output, ok := r.output(x, ref); ok {
		return output
	}
	if called, ok := r.calledModule(x, ref); ok {
		return called
	}
	return r.identified(r.leaf(x).with(func(m *more) { m.reference = ref }))
}

// identified is a value with what its text is known to be since it is taken
// from an attribute of a resource or a data source.
func (r *Reader) identified(v Value) Value {
	if v.kind == Choice {
		v.items = slices.Clone(v.items)
		for i, item := range v.items {
			v.items[i].Value = r.identified(item.Value)
		}
		return v
	}
	ref := v.reference()
	if ref == nil || v.kind != Unknown || ref.All || ref.Part {
		return v
	}
	ref.identifier = r.dialect.Identifiers[Attribute{ref.Type, ref.Attribute}]
	text, ok := r.dialect.Texts[Attribute{ref.Type, ref.Attribute}]
	if !ok {
		return v
	}
	v.kind, v.text = String, text.takenFrom(ref)
	return v
}

// notToldApart are what a splat takes from instances of which only their texts
// are known in part: one that may be missing stands for all.
func (r *Reader) notToldApart(x place, ref *Reference) (Value, bool) {
	if _, known := r.dialect.Texts[Attribute{ref.Type, ref.Attribute}]; !known || !ref.All || ref.Part {
		return Value{}, false
	}
	one := &Reference{in: r, Root: ref.Root, Type: ref.Type, Name: ref.Name, Indexed: true, Key: cty.DynamicVal, Attribute: ref.Attribute, At: ref.At}
	item := r.identified(Anything(x.Range()).with(func(m *more) { m.reference = one }))
	return ListOf(x.Range(), true, Item{Value: item, Maybe: true}), true
}

// instancesOf are the instances of a resource or a data source that a reference
// takes all of, or an attribute of each. It is not ok where it takes one of
// them, or where they cannot be told apart.
func (r *Reader) instancesOf(x place, ref *Reference) (v Value, ok bool) {
	var resource *module.Resource
	switch ref.Root {
	case "":
		resource = r.module.Resource(ref.Type, ref.Name)
	case "data":
		resource = r.module.Data(ref.Type, ref.Name)
	}
	if resource == nil || ref.Indexed || r.wide && resource.Repeated() || !resource.Repeated() && !ref.All || ref.Attribute != "" && !ref.All {
		return v, false
	}
	v = Value{kind: List, at: x.Range()}
	if !resource.Repeated() {
		one := &Reference{in: r, Root: ref.Root, Type: ref.Type, Name: ref.Name, Attribute: ref.Attribute, Part: ref.Part, At: ref.At}
		v.items = []Item{{Value: r.identified(Anything(x.Range()).with(func(m *more) { m.reference = one }))}}
		return v, true
	}
	for _, instance := range resource.All() {
		name, ok := module.Name(instance.Key)
		if !ok {
			return v, false
		}
		if instance.Each != cty.NilVal && !ref.All {
			v.kind = Object
		}
		one := &Reference{in: r, Root: ref.Root, Type: ref.Type, Name: ref.Name, Indexed: true, Key: instance.Key, Attribute: ref.Attribute, Part: ref.Part, At: ref.At}
		item := r.identified(Anything(x.Range()).with(func(m *more) { m.reference = one }))
		v.items = append(v.items, Item{Key: name, Value: item})
	}
	return v, true
}

// noCall is the empty list or object of a called module without an instance,
// whether or not the module is looked at.
func (r *Reader) noCall(x place, ref *Reference) (v Value, ok bool) {
	call := r.module.Repetition(ref.Name)
	if ref.Root != "module" || ref.Indexed || ref.Attribute != "" && !ref.All || call == nil || r.wide || !call.Repeated() || len(call.All()) > 0 {
		return v, false
	}
	v = Value{kind: List, at: x.Range()}
	if call.Block().Body.Attributes["for_each"] != nil && !ref.All {
		v.kind = Object
	}
	return v, true
}

// documentsOf are the texts of the documents that a reference takes from data
// sources. It is not ok where it takes something else.
func (r *Reader) documentsOf(x place, ref *Reference) (v Value, ok bool) {
	source := r.module.Data(ref.Type, ref.Name)
	if ref.Root != "data" || source == nil || ref.Part || !r.dialect.renders(ref.Type) {
		return v, false
	}
	if ref.Attribute == "" {
		return r.dataSource(x, ref, source)
	}
	if !slices.Contains(r.dialect.rendered(ref.Type), ref.Attribute) {
		return v, false
	}
	instances := source.Instances()
	if ref.Indexed {
		instances = source.At(ref.Key)
	}
	texts := make([]Value, len(instances))
	for i, instance := range instances {
		texts[i] = r.rendered(x, instance, ref.Attribute)
	}
	v = Choose(x.Range(), texts...)
	if ref.All {
		v = ListOf(x.Range(), false, itemsOf(texts)...)
		if len(instances) == 1 && instances[0].Key == cty.NilVal && source.Counted() == answer.Unknown {
			v.items[0].Maybe = true
		}
	}
	return v.with(func(m *more) { m.reference = ref }), true
}

// rendered is the text that a data source renders.
func (r *Reader) rendered(x place, source module.Instance, attribute string) Value {
	if content := r.dialect.Contents[Attribute{source.Type, attribute}]; content != nil {
		return r.remember(source.Address()+"."+attribute, x.Range(), func() named {
			return r.counted(x.Range(), func() Value { return content(r.Instance(source).Block) })
		})
	}
	render := r.dialect.Documents[Attribute{source.Type, attribute}]
	return StringOf(x.Range(), AnyText()).with(func(m *more) {
		m.documents = once([]Value{Anything(source.Header())}, func() []Value {
			address := source.Address()
			if r.reading[address] {
				return []Value{Anything(source.Header())}
			}
			r.reading[address] = true
			defer delete(r.reading, address)
			return []Value{r.bounded(source.Header(), func() Value { return render(r.Instance(source).Block) })}
		})
	})
}

// dataSource is a data source itself, with the documents that it renders: an
// object, or a list or an object of those with count or for_each.
func (r *Reader) dataSource(x place, ref *Reference, source *module.Resource) (v Value, ok bool) {
	if source.Repeated() && !ref.Indexed {
		v = Value{kind: Object, at: x.Range()}
		if source.Block().Body.Attributes["count"] != nil {
			v.kind = List
		}
		for _, instance := range source.All() {
			key, known := module.Name(instance.Key)
			v.open = v.open || !known
			v.items = append(v.items, Item{Key: key, Value: r.attributesOf(x, ref, instance)})
		}
		return v, true
	}
	instances := source.Instances()
	if ref.Indexed {
		instances = source.At(ref.Key)
	}
	objects := make([]Value, len(instances))
	for i, instance := range instances {
		objects[i] = r.attributesOf(x, ref, instance)
	}
	return Choose(x.Range(), objects...).with(func(m *more) { m.reference = ref }), true
}

// attributesOf are the documents that an instance of a data source renders, by
// the names of its attributes.
func (r *Reader) attributesOf(x place, ref *Reference, instance module.Instance) Value {
	v := Value{kind: Object, at: x.Range()}.with(func(m *more) { m.value, m.partial = func() cty.Value { return cty.DynamicVal }, true })
	for _, name := range r.dialect.rendered(ref.Type) {
		v.items = append(v.items, Item{Key: name, Value: r.rendered(x, instance, name)})
	}
	return v
}

// once computes something when it is first asked for. What asks for itself
// while it is computed gets what stands for a cycle.
func once[T any](cycle T, compute func() T) func() T {
	var result T
	var started, done bool
	return func() T {
		switch {
		case done:
			return result
		case started:
			return cycle
		}
		started = true
		result = compute()
		done = true
		return result
	}
}
