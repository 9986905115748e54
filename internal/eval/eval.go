// Package eval says what an expression is known to be in full, by go-cty. It
// knows nothing of what a module holds: it asks Data what the names in an
// expression stand for.
package eval

import (
	"errors"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// Data says what the names in the expressions of one module stand for.
type Data interface {
	// Local is the expression of a local value, nil where there is none.
	Local(name string) hcl.Expression
	// Named is the value of root.name, such as var.region or path.module. It is
	// not ok where the value can only be had by evaluating a whole expression
	// elsewhere.
	Named(root, name string) (value cty.Value, ok bool)
	// Elsewhere is the value of an expression that cannot be evaluated here,
	// since it calls a function that this package does not have. It is
	// cty.DynamicVal where it cannot be evaluated there either.
	Elsewhere(expr hcl.Expression) cty.Value
}

// Names is the value of a name that stands for something else in each instance
// of a block or in each element of a collection: each, count, an iterator. It
// is not ok for any other name.
type Names func(root string) (value cty.Value, ok bool)

// Evaluator gives the values of a module's expressions.
type Evaluator struct {
	data    Data
	locals  map[string]cty.Value
	pending map[string]bool
}

// New makes an evaluator.
func New(data Data) *Evaluator {
	return &Evaluator{data: data, locals: map[string]cty.Value{}, pending: map[string]bool{}}
}

// Value is cty.DynamicVal where the expression cannot be evaluated. Names may be nil.
func (e *Evaluator) Value(expr hcl.Expression, names Names) cty.Value {
	value, _ := e.Evaluate(expr, names)
	return value
}

// Evaluate is like Value. It is not ok where the value could be had only by
// evaluating the expression elsewhere, which is not possible since it refers
// to names.
func (e *Evaluator) Evaluate(expr hcl.Expression, names Names) (value cty.Value, ok bool) {
	value, err := e.Here(expr, names)
	switch {
	case !errors.Is(err, ErrElsewhere):
		return value, true
	case slices.ContainsFunc(Traversals(expr), names.bind):
		return cty.DynamicVal, false
	}
	return e.data.Elsewhere(expr), true
}

// ErrElsewhere says that an expression calls a function that this package does not have.
var ErrElsewhere = errors.New("it cannot be evaluated here")

// Here evaluates an expression without asking for more than the values of
// names. The error is ErrElsewhere where that does not do, else what is wrong
// with the expression. With either, the value is cty.DynamicVal.
func (e *Evaluator) Here(expr hcl.Expression, names Names) (cty.Value, error) {
	if value, ok := Literal(expr); ok {
		return value, nil
	}
	if key, ok := expr.(*hclsyntax.ObjectConsKeyExpr); ok {
		return e.Here(key.Wrapped, names)
	}
	if reference, ok := expr.(*hclsyntax.ScopeTraversalExpr); ok {
		return e.reference(reference.Traversal, names)
	}
	ctx, complete := e.context(Traversals(expr), names)
	if !complete {
		return cty.DynamicVal, ErrElsewhere
	}
	native, ok := expr.(hclsyntax.Expression)
	switch {
	case !ok:
	case !calls(native, missing):
		ctx.Functions = functions
	case calls(native, dependsOnRun):
		return cty.DynamicVal, nil
	default:
		return cty.DynamicVal, ErrElsewhere
	}
	v, diags := expr.Value(ctx)
	switch {
	case !diags.HasErrors():
		return v, nil
	case !ok:
		// Which functions an object in JSON syntax calls does not show. Without
		// any, it is evaluated here only where it calls none.
		if text := Native(expr); text == nil || !calls(text, dependsOnRun) {
			return cty.DynamicVal, ErrElsewhere
		}
		return cty.DynamicVal, nil
	}
	return cty.DynamicVal, diags
}

// Literal is the value of an expression that is one whatever its names stand for.
func Literal(expr hcl.Expression) (value cty.Value, ok bool) {
	switch literal := expr.(type) {
	case *hclsyntax.LiteralValueExpr:
		return literal.Val, true
	case *hclsyntax.ObjectConsKeyExpr:
		if name := hcl.ExprAsKeyword(literal.Wrapped); name != "" && !literal.ForceNonLiteral {
			return cty.StringVal(name), true
		}
	case *hclsyntax.TemplateExpr:
		if literal.IsStringLiteral() {
			return Literal(literal.Parts[0])
		}
	}
	return cty.NilVal, false
}

// Native is an expression in native syntax, nil where it is an object or a list
// in JSON syntax. Where something is written inside a string in JSON syntax
// cannot be told from it.
func Native(expr hcl.Expression) hclsyntax.Expression {
	if native, ok := expr.(hclsyntax.Expression); ok {
		return native
	}
	raw, diags := expr.Value(nil)
	if diags.HasErrors() || raw.Type() != cty.String || !raw.IsKnown() || raw.IsNull() {
		return nil
	}
	native, diags := hclsyntax.ParseTemplate([]byte(raw.AsString()), expr.Range().Filename, expr.Range().Start)
	if diags.HasErrors() {
		return nil
	}
	return native
}

// Inner is the expression in parentheses, or the only one in a template.
func Inner(expr hclsyntax.Expression) hclsyntax.Expression {
	switch outer := expr.(type) {
	case *hclsyntax.ParenthesesExpr:
		return Inner(outer.Expression)
	case *hclsyntax.TemplateWrapExpr:
		return Inner(outer.Wrapped)
	}
	return expr
}

// Traversals are those in an expression, as expr.Variables says, which walks over
// what is a plain name or a literal, too.
func Traversals(expr hcl.Expression) []hcl.Traversal {
	switch expr := expr.(type) {
	case *hclsyntax.LiteralValueExpr:
		return nil
	case *hclsyntax.ScopeTraversalExpr:
		return []hcl.Traversal{expr.Traversal}
	case *hclsyntax.TemplateExpr:
		if expr.IsStringLiteral() {
			return nil
		}
	}
	return expr.Variables()
}

// reference is like Here for an expression that is nothing but a traversal.
func (e *Evaluator) reference(traversal hcl.Traversal, names Names) (cty.Value, error) {
	value, steps, ok := e.start(traversal, names)
	if !ok {
		return cty.DynamicVal, ErrElsewhere
	}
	value, diags := traversal[steps:].TraverseRel(value)
	if diags.HasErrors() {
		return cty.DynamicVal, diags
	}
	return value, nil
}

// start is the value that a traversal starts from, and of how many of its steps
// that is the value. It is not ok where the value can only be had by evaluating
// the whole expression elsewhere.
func (e *Evaluator) start(traversal hcl.Traversal, names Names) (value cty.Value, steps int, ok bool) {
	root, name := traversal.RootName(), AttributeName(traversal)
	if value, ok := names.value(root); ok {
		return value, 1, true
	}
	if name == "" || !slices.Contains([]string{"local", "module", "path", "terraform", "var"}, root) {
		return cty.DynamicVal, 1, true
	}
	value, ok = e.named(root, name)
	return value, 2, ok
}

// context holds the values of everything that the traversals start from.
// It is incomplete where the value of one can only be had by evaluating the
// whole expression elsewhere.
func (e *Evaluator) context(traversals []hcl.Traversal, names Names) (ctx *hcl.EvalContext, complete bool) {
	objects := map[string]map[string]cty.Value{}
	ctx = &hcl.EvalContext{Variables: map[string]cty.Value{}}
	complete = true
	for _, traversal := range traversals {
		root := traversal.RootName()
		value, steps, ok := e.start(traversal, names)
		complete = complete && ok
		if steps == 1 {
			ctx.Variables[root] = value
			continue
		}
		if objects[root] == nil {
			objects[root] = map[string]cty.Value{}
		}
		objects[root][AttributeName(traversal)] = value
	}
	for root, attributes := range objects {
		if _, unknown := ctx.Variables[root]; !unknown {
			ctx.Variables[root] = cty.ObjectVal(attributes)
		}
	}
	return ctx, complete
}

// named is the value of local.name, var.name, path.name, module.name or terraform.name.
func (e *Evaluator) named(root, name string) (value cty.Value, ok bool) {
	if root == "local" {
		return e.local(name), true
	}
	return e.data.Named(root, name)
}

func (e *Evaluator) local(name string) cty.Value {
	if value, ok := e.locals[name]; ok {
		return value
	}
	expr := e.data.Local(name)
	if expr == nil || e.pending[name] {
		return cty.DynamicVal
	}
	e.pending[name] = true
	value := e.Value(expr, nil)
	delete(e.pending, name)
	e.locals[name] = value
	return value
}

func (n Names) value(root string) (cty.Value, bool) {
	if n == nil {
		return cty.NilVal, false
	}
	return n(root)
}

// bind reports whether a traversal starts from one of the names, or from one
// that always stands for something else in every instance of a block.
func (n Names) bind(traversal hcl.Traversal) bool {
	_, bound := n.value(traversal.RootName())
	return bound || Iterates(traversal)
}

// Iterates reports whether a traversal starts from a name that stands for
// something else in every instance of a block.
func Iterates(traversal hcl.Traversal) bool {
	root := traversal.RootName()
	return root == "each" || root == "count"
}

// AttributeName is "x" in var.x, and "" in var["x"] or var[*].
func AttributeName(traversal hcl.Traversal) string {
	if len(traversal) > 1 {
		if step, ok := traversal[1].(hcl.TraverseAttr); ok {
			return step.Name
		}
	}
	return ""
}

// calls reports whether the expression calls a function with such a name.
func calls(expr hclsyntax.Expression, such func(name string) bool) bool {
	found := false
	_ = hclsyntax.VisitAll(expr, func(node hclsyntax.Node) hcl.Diagnostics {
		if call, ok := node.(*hclsyntax.FunctionCallExpr); ok {
			found = found || such(call.Name)
		}
		return nil
	})
	return found
}

// Known replaces whatever is sensitive or ephemeral by an unknown value.
func Known(value cty.Value) cty.Value {
	if !value.ContainsMarked() {
		return value
	}
	unmarked, err := cty.Transform(value, func(_ cty.Path, v cty.Value) (cty.Value, error) {
		if v.IsMarked() {
			return cty.UnknownVal(v.Type()), nil
		}
		return v, nil
	})
	if err != nil {
		return cty.DynamicVal
	}
	return unmarked
}
