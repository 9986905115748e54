package module

import (
	"errors"
	"iter"
	"maps"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// References are the traversals in the expressions that do not start from a
// local, and those that the locals in them stand for.
func (m *Module) References(expressions ...hcl.Expression) iter.Seq[hcl.Traversal] {
	return func(yield func(hcl.Traversal) bool) {
		seen := map[string]bool{}
		for pending := expressions; len(pending) > 0; pending = pending[1:] {
			for _, traversal := range pending[0].Variables() {
				if traversal.RootName() != "local" {
					if !yield(traversal) {
						return
					}
					continue
				}
				name := attributeName(traversal)
				if expr, ok := m.locals[name]; ok && !seen[name] {
					seen[name] = true
					pending = append(pending, expr)
				}
			}
		}
	}
}

// References are the traversals that an argument depends on. Where it depends
// on each or count, it depends on what for_each or count depends on.
func (r *Resource) References(argument string) iter.Seq[hcl.Traversal] {
	var expressions []hcl.Expression
	if attr, ok := r.block.Body.Attributes[argument]; ok {
		expressions = append(expressions, attr.Expr)
		for traversal := range r.module.References(attr.Expr) {
			if iterates(traversal) {
				for _, name := range []string{"count", "for_each"} {
					if meta, ok := r.block.Body.Attributes[name]; ok {
						expressions = append(expressions, meta.Expr)
					}
				}
				break
			}
		}
	}
	return r.module.References(expressions...)
}

// DependsOnVariable reports whether an argument could have another value if the
// input variables had others.
func (i Instance) DependsOnVariable(argument string) bool {
	attr, ok := i.block.Body.Attributes[argument]
	if !ok {
		return false
	}
	in := maps.Clone(i.scope)
	if each, ok := in["each"]; ok {
		in["each"] = cty.DynamicVal
		if elements := i.module.anyInput.value(i.block.Body.Attributes["for_each"].Expr, nil); iterable(elements) {
			for key, value := range elements.Elements() {
				if key.RawEquals(each.GetAttr("key")) {
					in["each"] = element(key, value)
				}
			}
		}
	}
	whatever, err := i.module.anyInput.here(attr.Expr, in)
	if errors.Is(err, errElsewhere) {
		return i.refersToVariable(argument)
	}
	return !whatever.RawEquals(i.module.evaluator.value(attr.Expr, i.scope))
}

func (r *Resource) refersToVariable(argument string) bool {
	for traversal := range r.References(argument) {
		if traversal.RootName() == "var" {
			return true
		}
	}
	return false
}

// Targets are the types and names of the resources that an argument depends on.
func (r *Resource) Targets(argument string) iter.Seq2[string, string] {
	return func(yield func(resourceType, name string) bool) {
		for traversal := range r.References(argument) {
			if !yield(traversal.RootName(), attributeName(traversal)) {
				return
			}
		}
	}
}

// Suppliers are the input variables that an argument can get its value from,
// directly, through a local, or as one of the results of a conditional. One
// that only decides which of them it is does not supply it.
func (i Instance) Suppliers(argument string) []*Variable {
	written, ok := i.Block().Expression(argument)
	if !ok {
		return nil
	}
	var suppliers []*Variable
	seen := map[hcl.Expression]bool{}
	var follow func(Expression)
	follow = func(x Expression) {
		x = x.Source()
		if seen[x.Syntax()] {
			return
		}
		seen[x.Syntax()] = true
		switch expr := x.Syntax().(type) {
		case *hclsyntax.ConditionalExpr:
			follow(x.With(expr.TrueResult))
			follow(x.With(expr.FalseResult))
		case *hclsyntax.FunctionCallExpr:
			for _, candidate := range candidates(expr) {
				follow(x.With(candidate))
			}
		case *hclsyntax.ScopeTraversalExpr:
			variable, ok := i.module.variables[attributeName(expr.Traversal)]
			if ok && expr.Traversal.RootName() == "var" && len(expr.Traversal) == 2 && !slices.Contains(suppliers, variable) {
				suppliers = append(suppliers, variable)
			}
		}
	}
	follow(written)
	return suppliers
}

// candidates are the arguments that can be a function's result.
func candidates(call *hclsyntax.FunctionCallExpr) []hclsyntax.Expression {
	switch {
	case call.Name == "coalesce", call.Name == "try":
		return call.Args
	case call.Name == "lookup" && len(call.Args) == 3:
		return call.Args[2:]
	}
	return nil
}
