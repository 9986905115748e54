package policy

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// tree is the value of an expression, with the place of each part that is
// written out.
func (r *reader) tree(x module.Expression) node {
	if !r.spend() {
		return node{at: x.Range()}
	}
	x = x.Source()
	switch x.Syntax().(type) {
	case *hclsyntax.ScopeTraversalExpr, *hclsyntax.RelativeTraversalExpr, *hclsyntax.SplatExpr:
		if arn, ok := identity(x.Syntax()); ok {
			return node{kind: text, at: x.Range(), text: arn}
		}
		if n, ok := r.referenced(x); ok {
			return n
		}
	}
	switch expr := x.Syntax().(type) {
	case *hclsyntax.TemplateExpr:
		n := node{kind: text, at: x.Range(), text: r.template(x, expr)}
		if !expr.IsStringLiteral() || heredoc(x, expr) {
			n.read = sync.OnceValue(func() []node { return r.filled(x, expr) })
		}
		return n
	case *hclsyntax.TemplateJoinExpr:
		if all, ok := r.tree(x.With(expr.Tuple)).joined(literal("")); ok {
			return node{kind: text, at: x.Range(), text: all}
		}
	case *hclsyntax.ConditionalExpr:
		return r.conditional(x, expr)
	case *hclsyntax.ForExpr:
		return r.comprehension(x, expr)
	case *hclsyntax.FunctionCallExpr:
		if call, ok := calls[expr.Name]; ok && !expr.ExpandFinal {
			if n, ok := call(r, x, expr.Args); ok {
				return n
			}
		}
	case *hclsyntax.SplatExpr:
		if n, ok := r.splat(x, expr); ok {
			return n
		}
	case *hclsyntax.RelativeTraversalExpr:
		if n, ok := r.tree(x.With(expr.Source)).steps(expr.Traversal); ok {
			return n
		}
	case *hclsyntax.IndexExpr:
		if n, ok := r.tree(x.With(expr.Collection)).entry(x.With(expr.Key).Value()); ok {
			return n
		}
	default:
		if pairs, diags := hcl.ExprMap(expr); !diags.HasErrors() {
			return r.object(x, pairs)
		}
		if items, diags := hcl.ExprList(expr); !diags.HasErrors() {
			return r.list(x, items)
		}
	}
	return value(x.Value(), x.Range())
}

// identities are the resource types and data sources whose ARN is that of a
// principal, with what there is in it between the account and the name.
//
// Source: IAM user guide, "IAM identifiers".
var identities = map[string]string{"aws_iam_role": ":role/", "aws_iam_user": ":user/"}

// identity is what is known of the ARN of a role or a user that an expression
// refers to.
func identity(expr hcl.Expression) (arn Text, ok bool) {
	var steps hcl.Traversal
	if relative, ok := expr.(*hclsyntax.RelativeTraversalExpr); ok {
		if index, ok := relative.Source.(*hclsyntax.IndexExpr); ok {
			expr, steps = index.Collection, relative.Traversal
		}
	}
	root, diags := hcl.AbsTraversalForExpr(expr)
	steps = append(slices.Clip(root), steps...)
	if diags.HasErrors() || len(steps) < 3 {
		return arn, false
	}
	resourceType := steps.RootName()
	if source, ok := steps[1].(hcl.TraverseAttr); ok && resourceType == "data" {
		resourceType = source.Name
	}
	kind, known := identities[resourceType]
	last, named := steps[len(steps)-1].(hcl.TraverseAttr)
	arn = Text{parts: []string{"arn:", kind, ""}}
	if len(steps) == len(root) {
		arn.of = reference(root)
	}
	return arn, known && named && last.Name == "arn"
}

// reference is a traversal as it is written, but for the spaces.
func reference(traversal hcl.Traversal) string {
	var text strings.Builder
	for _, step := range traversal {
		switch step := step.(type) {
		case hcl.TraverseRoot:
			text.WriteString(step.Name)
		case hcl.TraverseAttr:
			text.WriteString("." + step.Name)
		case hcl.TraverseIndex:
			key, _ := stringOf(step.Key).Known()
			text.WriteString("[" + key + "]")
		}
	}
	return text.String()
}

// object is what an object constructor makes.
func (r *reader) object(x module.Expression, pairs []hcl.KeyValuePair) node {
	n := node{kind: object, at: x.Range()}
	members := members{items: make([]item, 0, len(pairs))}
	for _, pair := range pairs {
		key, ok := stringOf(x.With(pair.Key).Value()).Known()
		if !ok {
			n.open = true
			continue
		}
		members.put(item{key: key, node: r.tree(x.With(pair.Value))})
	}
	n.items = members.items
	return n
}

func (r *reader) list(x module.Expression, elements []hcl.Expression) node {
	n := node{kind: list, at: x.Range(), items: make([]item, 0, len(elements))}
	for _, element := range elements {
		n.items = append(n.items, item{node: r.tree(x.With(element))})
	}
	return n
}

// template is a string with interpolations. What is interpolated can be known in part.
func (r *reader) template(x module.Expression, expr *hclsyntax.TemplateExpr) Text {
	if expr.IsStringLiteral() {
		return stringOf(x.Value())
	}
	texts := make([]Text, len(expr.Parts))
	for i, part := range expr.Parts {
		texts[i] = r.tree(x.With(part)).string()
	}
	return concat(texts...)
}

// conditional is one of its results where the condition is known, else a
// choice between both.
func (r *reader) conditional(x module.Expression, expr *hclsyntax.ConditionalExpr) node {
	switch truth(x.With(expr.Condition).Value()) {
	case cty.True:
		return r.tree(x.With(expr.TrueResult))
	case cty.False:
		return r.tree(x.With(expr.FalseResult))
	}
	return node{kind: choice, at: x.Range(), items: []item{
		{node: r.tree(x.With(expr.TrueResult))},
		{node: r.tree(x.With(expr.FalseResult))},
	}}
}

// comprehension is a for expression. Where its collection cannot be known, one
// element that may be missing stands for all.
func (r *reader) comprehension(x module.Expression, expr *hclsyntax.ForExpr) node {
	n := node{kind: list, at: x.Range()}
	if expr.KeyExpr != nil {
		n.kind = object
	}
	elements, known := x.With(expr.CollExpr).Elements()
	if !known {
		elements = []module.Element{{Key: cty.DynamicVal, Value: cty.DynamicVal}}
	}
	for _, element := range elements {
		part := func(part hclsyntax.Expression) module.Expression {
			return x.Each(part, expr.KeyVar, expr.ValVar, element)
		}
		member := item{maybe: !known}
		if expr.CondExpr != nil {
			switch truth(part(expr.CondExpr).Value()) {
			case cty.False:
				continue
			case cty.True:
			default:
				member.maybe = true
			}
		}
		if expr.KeyExpr != nil {
			key, ok := stringOf(part(expr.KeyExpr).Value()).Known()
			if !ok || expr.Group {
				n.open = true
				continue
			}
			member.key = key
		}
		member.node = r.tree(part(expr.ValExpr))
		n.items = append(n.items, member)
	}
	return n
}

// splat is what a splat expression takes from each element of a list.
func (r *reader) splat(x module.Expression, expr *hclsyntax.SplatExpr) (node, bool) {
	each, ok := expr.Each.(*hclsyntax.RelativeTraversalExpr)
	if ty := x.With(expr.Source).Value().Type(); !ok || each.Source != expr.Item || ty.IsObjectType() || ty.IsMapType() {
		return node{}, false
	}
	return r.each(x, expr.Source, each.Traversal), true
}

// each is what a traversal leads to from each element of a collection.
func (r *reader) each(x module.Expression, collection hclsyntax.Expression, traversal hcl.Traversal) node {
	// No variable of a for expression can have this name.
	const element = "*"
	from := append(hcl.Traversal{hcl.TraverseRoot{Name: element}}, traversal...)
	return r.comprehension(x, &hclsyntax.ForExpr{
		ValVar:   element,
		CollExpr: collection,
		ValExpr:  &hclsyntax.ScopeTraversalExpr{Traversal: from, SrcRange: x.Range()},
	})
}

// steps is what a traversal leads to. It is not ok where the node does not say.
func (n node) steps(traversal hcl.Traversal) (node, bool) {
	for _, step := range traversal {
		var key cty.Value
		switch step := step.(type) {
		case hcl.TraverseAttr:
			key = cty.StringVal(step.Name)
		case hcl.TraverseIndex:
			key = step.Key
		default:
			return n, false
		}
		var ok bool
		if n, ok = n.entry(key); !ok {
			return n, false
		}
	}
	return n, true
}

// entry is the member or the element with a key, or a choice between all where
// the key cannot be known.
func (n node) entry(key cty.Value) (node, bool) {
	name, known := stringOf(key).Known()
	if n.kind != list && n.kind != object || n.open || n.unordered {
		return n, false
	}
	if !known {
		return node{kind: choice, at: n.at, items: n.items}, len(n.items) > 0
	}
	if n.kind == object {
		return n.named(name)
	}
	for i, element := range n.items {
		if element.maybe {
			return n, false
		}
		if strconv.Itoa(i) == name {
			return element.node, true
		}
	}
	return n, false
}

// named is the member of an object with a name: the last one, unless it may be
// missing.
func (n node) named(name string) (node, bool) {
	var candidates []node
	for _, member := range slices.Backward(n.items) {
		if member.key != name {
			continue
		}
		candidates = append(candidates, member.node)
		if !member.maybe {
			return choose(n.at, candidates...), true
		}
	}
	return n, false
}

// value is a value of which it is not known where its parts are written.
func value(v cty.Value, at hcl.Range) node {
	n := node{at: at}
	switch ty := v.Type(); {
	case v.IsNull():
		n.kind = null
	case ty == cty.String:
		n.kind, n.text = text, stringOf(v)
	case !v.IsKnown():
	case ty == cty.Number, ty == cty.Bool:
		n.kind, n.text = scalar, stringOf(v)
	case ty.IsObjectType(), ty.IsMapType():
		n.kind = object
	case ty.IsTupleType(), ty.IsListType(), ty.IsSetType():
		n.kind = list
	}
	if n.kind != object && n.kind != list {
		return n
	}
	for key, element := range v.Elements() {
		member := item{node: value(element, at)}
		if n.kind == object {
			member.key = key.AsString()
		}
		n.items = append(n.items, member)
	}
	return n
}

// string is the node as a string.
func (n node) string() Text {
	if n.kind == text || n.kind == scalar {
		return n.text
	}
	return unknownText()
}

// stringOf is what is known of a value as a string.
func stringOf(v cty.Value) Text {
	s, err := convert.Convert(v, cty.String)
	switch {
	case err != nil || s.IsKnown() && s.IsNull():
		return unknownText()
	case s.IsKnown():
		return literal(s.AsString())
	}
	return Text{parts: []string{s.Range().StringPrefix(), ""}}
}

// truth is cty.True, cty.False or an unknown value.
func truth(v cty.Value) cty.Value {
	b, err := convert.Convert(v, cty.Bool)
	if err != nil || !b.IsKnown() || b.IsNull() {
		return cty.UnknownVal(cty.Bool)
	}
	return b
}
