package module

import (
	"errors"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"
)

// scope holds what each, count and the iterators of dynamic blocks stand for
// inside one instance of a block. A name without an entry cannot be known.
type scope map[string]cty.Value

// evaluator gives the values of a module's expressions.
//
// TFLint's EvaluateExpr transfers and parses the expression's whole file on
// every call, so it is asked as little as possible: expressions are evaluated
// here, and TFLint is asked once for each variable, and once for each
// expression that calls a function which is not available here.
type evaluator struct {
	runner   tflint.Runner
	locals   map[string]hcl.Expression
	mentions func() map[string]hcl.Expression
	// anyInput is set where the input variables can have any values.
	anyInput bool

	answers map[string]cty.Value
	sources map[string][]byte
	pending map[string]bool
}

func newEvaluator(runner tflint.Runner, locals map[string]hcl.Expression, mentions func() map[string]hcl.Expression, anyInput bool) *evaluator {
	return &evaluator{
		runner:   runner,
		locals:   locals,
		mentions: mentions,
		anyInput: anyInput,
		answers:  map[string]cty.Value{},
		sources:  map[string][]byte{},
		pending:  map[string]bool{},
	}
}

// value is cty.DynamicVal where the expression cannot be evaluated.
func (e *evaluator) value(expr hcl.Expression, in scope) cty.Value {
	value, _ := e.evaluate(expr, in)
	return value
}

// evaluate is like value. It is not ok where the value could be had only by
// letting TFLint expand the block, since the expression refers to each or
// count and calls a function that is not available here.
func (e *evaluator) evaluate(expr hcl.Expression, in scope) (value cty.Value, ok bool) {
	value, err := e.here(expr, in)
	if !errors.Is(err, errElsewhere) {
		return value, true
	}
	traversals := expr.Variables()
	switch {
	case slices.ContainsFunc(traversals, in.iterates):
		return cty.DynamicVal, false
	case e.anyInput && slices.ContainsFunc(traversals, mayDependOnVariable):
		return cty.DynamicVal, true
	}
	return e.ask(e.text(expr), expr), true
}

// errElsewhere says that only TFLint can evaluate an expression.
var errElsewhere = errors.New("it cannot be evaluated here")

// here evaluates an expression without asking TFLint for more than the values
// of variables. The error is errElsewhere where that does not do, else what is
// wrong with the expression. With either, the value is cty.DynamicVal.
func (e *evaluator) here(expr hcl.Expression, in scope) (cty.Value, error) {
	switch literal := expr.(type) {
	case *hclsyntax.LiteralValueExpr:
		return literal.Val, nil
	case *hclsyntax.ObjectConsKeyExpr:
		if name := hcl.ExprAsKeyword(literal.Wrapped); name != "" && !literal.ForceNonLiteral {
			return cty.StringVal(name), nil
		}
		return e.here(literal.Wrapped, in)
	case *hclsyntax.TemplateExpr:
		if literal.IsStringLiteral() {
			value, _ := literal.Value(nil)
			return value, nil
		}
	}
	ctx, complete := e.context(expr.Variables(), in)
	if !complete {
		return cty.DynamicVal, errElsewhere
	}
	native, ok := expr.(hclsyntax.Expression)
	if ok && !callsOnly(native, functions) {
		return cty.DynamicVal, errElsewhere
	}
	if ok {
		ctx.Functions = functions
	}
	v, diags := expr.Value(ctx)
	switch {
	case !diags.HasErrors():
		return v, nil
	case !ok:
		// Which functions JSON syntax calls does not show. Without any, it is
		// evaluated here only where it calls none.
		return cty.DynamicVal, errElsewhere
	}
	return cty.DynamicVal, diags
}

// context holds the values of everything that the traversals start from.
// It is incomplete where the value of one can only be had from TFLint and the
// module mentions it in JSON syntax only.
func (e *evaluator) context(traversals []hcl.Traversal, in scope) (ctx *hcl.EvalContext, complete bool) {
	objects := map[string]map[string]cty.Value{}
	ctx = &hcl.EvalContext{Variables: map[string]cty.Value{}}
	complete = true
	for _, traversal := range traversals {
		root := traversal.RootName()
		if value, ok := in[root]; ok {
			ctx.Variables[root] = value
			continue
		}
		switch root {
		case "local", "var", "path", "terraform":
			name := attributeName(traversal)
			if name == "" {
				ctx.Variables[root] = cty.DynamicVal
				continue
			}
			value, ok := e.named(root, name)
			complete = complete && ok
			if objects[root] == nil {
				objects[root] = map[string]cty.Value{}
			}
			objects[root][name] = value
		default:
			ctx.Variables[root] = cty.DynamicVal
		}
	}
	for root, attributes := range objects {
		if _, unknown := ctx.Variables[root]; !unknown {
			ctx.Variables[root] = cty.ObjectVal(attributes)
		}
	}
	return ctx, complete
}

// named is the value of local.name, var.name, path.name or terraform.name.
func (e *evaluator) named(root, name string) (value cty.Value, ok bool) {
	address := root + "." + name
	if root == "local" {
		return e.local(address, name), true
	}
	if value, ok := e.answers[address]; ok {
		return value, true
	}
	expr := e.mentions()[address]
	switch {
	case e.anyInput && root == "var":
		return cty.DynamicVal, true
	case expr == nil:
		return cty.DynamicVal, false
	}
	return e.ask(address, expr), true
}

func (e *evaluator) local(address, name string) cty.Value {
	if value, ok := e.answers[address]; ok {
		return value
	}
	expr := e.locals[name]
	if expr == nil || e.pending[name] {
		return cty.DynamicVal
	}
	e.pending[name] = true
	value := e.value(expr, nil)
	delete(e.pending, name)
	e.answers[address] = value
	return value
}

// ask evaluates an expression in TFLint, once for each key.
func (e *evaluator) ask(key string, expr hcl.Expression) cty.Value {
	if value, ok := e.answers[key]; ok && key != "" {
		return value
	}
	var value cty.Value
	if err := e.runner.EvaluateExpr(expr, &value, nil); err != nil {
		value = cty.DynamicVal
	}
	e.answers[key] = value
	return value
}

// text is the expression as it is written, which serves to recognize it where
// it is written again. It is "" where the file cannot be had.
func (e *evaluator) text(expr hcl.Expression) string {
	return string(e.source(expr.Range()))
}

// source is what is written at a range.
func (e *evaluator) source(at hcl.Range) []byte {
	source, ok := e.sources[at.Filename]
	if !ok {
		if file, err := e.runner.GetFile(at.Filename); err == nil && file != nil {
			source = file.Bytes
		}
		e.sources[at.Filename] = source
	}
	if !at.CanSliceBytes(source) {
		return nil
	}
	return at.SliceBytes(source)
}

// callsOnly reports whether the expression calls no function but the given.
func callsOnly[F any](expr hclsyntax.Expression, available map[string]F) bool {
	only := true
	_ = hclsyntax.VisitAll(expr, func(node hclsyntax.Node) hcl.Diagnostics {
		if call, ok := node.(*hclsyntax.FunctionCallExpr); ok {
			_, known := available[call.Name]
			only = only && known
		}
		return nil
	})
	return only
}

// iterates reports whether a traversal starts from a name that stands for
// something else in every instance of a block, or in every element of a
// collection: TFLint does not know what for.
func (s scope) iterates(traversal hcl.Traversal) bool {
	_, bound := s[traversal.RootName()]
	return bound || iterates(traversal)
}

func mayDependOnVariable(traversal hcl.Traversal) bool {
	root := traversal.RootName()
	return root == "var" || root == "local"
}

// iterates reports whether a traversal starts from a name that stands for
// something else in every instance of a block.
func iterates(traversal hcl.Traversal) bool {
	root := traversal.RootName()
	return root == "each" || root == "count"
}

// attributeName is "x" in var.x, and "" in var["x"] or var[*].
func attributeName(traversal hcl.Traversal) string {
	if len(traversal) > 1 {
		if step, ok := traversal[1].(hcl.TraverseAttr); ok {
			return step.Name
		}
	}
	return ""
}

// mention indexes where the variables (and path and terraform) that the
// expressions refer to are mentioned, each in the smallest of the files that
// mention it: asking TFLint costs as much as that file is long.
func mention(expressions []hcl.Expression) map[string]hcl.Expression {
	extents := map[string]int{}
	for _, expr := range expressions {
		rng := expr.Range()
		extents[rng.Filename] = max(extents[rng.Filename], rng.End.Byte)
	}
	index := map[string]hcl.Expression{}
	for _, expr := range expressions {
		if _, native := expr.(hclsyntax.Expression); !native {
			continue
		}
		for _, traversal := range expr.Variables() {
			name := attributeName(traversal)
			if name == "" {
				continue
			}
			address := traversal.RootName() + "." + name
			start := traversal[:2]
			found, ok := index[address]
			if !ok || extents[start.SourceRange().Filename] < extents[found.Range().Filename] {
				index[address] = &hclsyntax.ScopeTraversalExpr{Traversal: start, SrcRange: start.SourceRange()}
			}
		}
	}
	return index
}

// known replaces whatever is sensitive or ephemeral by an unknown value.
func known(value cty.Value) cty.Value {
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

// walkAttributes visits the attributes of a block and of the blocks in it.
func walkAttributes(body *hclext.BodyContent, visit func(*hclext.Attribute)) {
	for _, attr := range body.Attributes {
		visit(attr)
	}
	for _, block := range body.Blocks {
		walkAttributes(block.Body, visit)
	}
}
