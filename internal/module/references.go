package module

import (
	"iter"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
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

// DependsOnVariable reports whether an argument depends on an input variable.
func (r *Resource) DependsOnVariable(argument string) bool {
	for traversal := range r.References(argument) {
		if traversal.RootName() == "var" {
			return true
		}
	}
	return false
}

// RefersTo reports whether an argument depends on a resource of this type and
// name, or of any name where the name is "".
func (r *Resource) RefersTo(argument, resourceType, name string) bool {
	for traversal := range r.References(argument) {
		if traversal.RootName() == resourceType && (name == "" || attributeName(traversal) == name) {
			return true
		}
	}
	return false
}

// Suppliers are the input variables that an argument can get its value from,
// directly, through a local, or as one of the results of a conditional. One that only decides
// which of them it is does not supply it.
func (r *Resource) Suppliers(argument string) []*Variable {
	attr, ok := r.block.Body.Attributes[argument]
	if !ok {
		return nil
	}
	var suppliers []*Variable
	seen := map[string]bool{}
	var follow func(expr hcl.Expression)
	follow = func(expr hcl.Expression) {
		switch expr := expr.(type) {
		case *hclsyntax.ConditionalExpr:
			follow(expr.TrueResult)
			follow(expr.FalseResult)
			return
		case *hclsyntax.ParenthesesExpr:
			follow(expr.Expression)
			return
		case *hclsyntax.TemplateWrapExpr:
			follow(expr.Wrapped)
			return
		case *hclsyntax.FunctionCallExpr:
			if chooses[expr.Name] {
				for _, argument := range expr.Args {
					follow(argument)
				}
			}
			return
		}
		traversal, diags := hcl.AbsTraversalForExpr(expr)
		if diags.HasErrors() || len(traversal) != 2 || seen[address(traversal)] {
			return
		}
		seen[address(traversal)] = true
		switch name := attributeName(traversal); traversal.RootName() {
		case "var":
			if variable, ok := r.module.variables[name]; ok {
				suppliers = append(suppliers, variable)
			}
		case "local":
			if local, ok := r.module.locals[name]; ok {
				follow(local)
			}
		}
	}
	follow(attr.Expr)
	return suppliers
}

// chooses names the functions whose result is one of their arguments.
var chooses = map[string]bool{"coalesce": true, "try": true}

func address(traversal hcl.Traversal) string {
	return traversal.RootName() + "." + attributeName(traversal)
}
