package module

import (
	"iter"
	"slices"

	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/eval"
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
				name := eval.AttributeName(traversal)
				if expr, ok := m.locals[name]; ok && !seen[name] {
					seen[name] = true
					pending = append(pending, expr)
				}
			}
		}
	}
}

// RefersToVariable reports whether an argument depends on an input variable.
// Where it depends on each or count, it depends on what for_each or count
// depends on.
func (r *Resource) RefersToVariable(argument string) bool {
	attr, ok := r.block.Body.Attributes[argument]
	if !ok {
		return false
	}
	expressions := []hcl.Expression{attr.Expr}
	if slices.ContainsFunc(slices.Collect(r.module.References(attr.Expr)), eval.Iterates) {
		for _, name := range metaArguments {
			if meta, ok := r.block.Body.Attributes[name]; ok {
				expressions = append(expressions, meta.Expr)
			}
		}
	}
	for traversal := range r.module.References(expressions...) {
		if traversal.RootName() == "var" {
			return true
		}
	}
	return false
}
