package module

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/eval"
)

// Shown is where TFLint shows an issue about what is written at a range of
// the instance's block: there or, in a called module, at the first of the
// locals, for_each and count that it depends on and the caller decides. It is
// not ok where TFLint shows it nowhere.
func (i Instance) Shown(at hcl.Range) (shown hcl.Range, ok bool) {
	if !i.module.Called() {
		return at, true
	}
	seen := map[hcl.Range]bool{}
	for pending := []hcl.Range{at}; len(pending) > 0; pending = pending[1:] {
		at := pending[0]
		expr, diags := hclext.ParseExpression(i.module.text(at), at.Filename, at.Start)
		if diags.HasErrors() || seen[at] {
			continue
		}
		seen[at] = true
		traversals := expr.Variables()
		if slices.ContainsFunc(traversals, i.module.passed) {
			return at, true
		}
		for _, traversal := range traversals {
			if expr, ok := i.module.written(traversal, at, i.block); ok {
				pending = append(pending, expr.Range())
			}
		}
	}
	return at, false
}

// written is the expression that a local, each, count or an iterator of a
// dynamic block gets its value from. The name is used at a range, in the block
// of a resource or of a data source.
func (m *Module) written(traversal hcl.Traversal, at hcl.Range, resource *hclext.Block) (hcl.Expression, bool) {
	name, argument, owner := traversal.RootName(), "for_each", resource
	if name == "local" {
		expr, ok := m.locals[eval.AttributeName(traversal)]
		return expr, ok
	}
	for _, data := range m.data {
		owner = nearest(at, owner, data.block)
	}
	switch name {
	case "each":
	case "count":
		argument = "count"
	default:
		var dynamic *hclext.Block
		for _, block := range dynamics(owner) {
			if Iterator(block) == name && len(traversal) > 1 {
				dynamic = nearest(at, dynamic, block)
			}
		}
		if owner = dynamic; owner == nil {
			return nil, false
		}
	}
	attr, ok := owner.Body.Attributes[argument]
	if !ok {
		return nil, false
	}
	return attr.Expr, true
}

// nearest is the last one of two blocks that starts before a range in the same
// file, the first one where none does. The first one may be nil.
func nearest(at hcl.Range, a, b *hclext.Block) *hclext.Block {
	before := func(block *hclext.Block) bool {
		return block.DefRange.Filename == at.Filename && block.DefRange.Start.Byte <= at.Start.Byte
	}
	if before(b) && (a == nil || !before(a) || a.DefRange.Start.Byte < b.DefRange.Start.Byte) {
		return b
	}
	return a
}

// dynamics are the dynamic blocks in a block.
func dynamics(block *hclext.Block) []*hclext.Block {
	var found []*hclext.Block
	for _, inner := range block.Body.Blocks {
		if inner.Type == "dynamic" {
			found = append(found, inner)
		}
		found = append(found, dynamics(inner)...)
	}
	return found
}

// passed reports whether a traversal refers to a variable of the called module
// that the root module gives a value to: TFLint shows an issue at an expression
// with such a one, at what the root module passes. In a module that a called
// module calls, that cannot be told.
func (m *Module) passed(traversal hcl.Traversal) bool {
	path := m.source.path()
	return traversal.RootName() == "var" && (len(path) > 1 || m.place().passes(path[0], eval.AttributeName(traversal)))
}

// passes reports whether a call in the root module gives a value to a variable.
func (p place) passes(call, variable string) bool {
	return slices.ContainsFunc(p.calls, func(block *hclext.Block) bool {
		return block.Labels[0] == call && block.Body.Attributes[variable] != nil
	})
}
