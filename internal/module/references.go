package module

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/eval"
)

// Uses reports whether a string is made by calling one of the functions, in the
// expression or in a local that it refers to.
func (m *Module) Uses(expr hcl.Expression, functions ...string) bool {
	seen := map[string]bool{}
	found := false
	for pending := []hcl.Expression{expr}; len(pending) > 0; pending = pending[1:] {
		native := eval.Native(pending[0])
		if native == nil {
			continue
		}
		_ = hclsyntax.VisitAll(native, func(node hclsyntax.Node) hcl.Diagnostics {
			call, ok := node.(*hclsyntax.FunctionCallExpr)
			found = found || ok && slices.Contains(functions, call.Name)
			return nil
		})
		for _, traversal := range eval.Traversals(native) {
			name := eval.AttributeName(traversal)
			if local := m.locals[name]; local != nil && traversal.RootName() == "local" && !seen[name] {
				seen[name] = true
				pending = append(pending, local)
			}
		}
	}
	return found
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

// Exports reports whether an output of the module, or an argument of a module
// that it calls, refers to a resource, so that others may use it.
func (m *Module) Exports(r *Resource) bool {
	return m.referred("output", m.outputs)[[2]string{r.Type, r.Name}] || m.Passes(r)
}

// Passes reports whether an argument of a module that this one calls refers to
// a resource, so that more of it may be written there.
func (m *Module) Passes(r *Resource) bool {
	return m.referred("module", m.calls)[[2]string{r.Type, r.Name}]
}

// PassesUnseen is like Passes, of a module that is not looked at, or that calls
// such a one.
func (m *Module) PassesUnseen(r *Resource) bool {
	return m.Passes(r) && m.referred("unseen module", m.unseenCalls())[[2]string{r.Type, r.Name}]
}

// unseenCalls are the calls of modules that are not looked at as a whole.
func (m *Module) unseenCalls() []*hclext.Block {
	type key struct{}
	return Remember(m, key{}, func() []*hclext.Block {
		unseen := m.Unseen()
		return slices.DeleteFunc(slices.Clone(m.calls), func(block *hclext.Block) bool {
			call := m.Call(block.Labels[0])
			return call != nil && !slices.ContainsFunc(unseen, func(u Unseen) bool { return u.Name == call.Name }) &&
				len(call.Module(Instance{Resource: call.Resource}, Open).unseenCalls()) == 0
		})
	})
}

// referred are the types and names of the resources that an argument of one of
// the blocks refers to, which are all blocks of a type.
func (m *Module) referred(blockType string, blocks []*hclext.Block) map[[2]string]bool {
	type key struct{ blockType string }
	return Remember(m, key{blockType}, func() map[[2]string]bool {
		var expressions []hcl.Expression
		for _, block := range blocks {
			for _, attr := range block.Body.Attributes {
				expressions = append(expressions, attr.Expr)
			}
		}
		found := map[[2]string]bool{}
		for traversal := range m.References(expressions...) {
			found[[2]string{traversal.RootName(), eval.AttributeName(traversal)}] = true
		}
		return found
	})
}
