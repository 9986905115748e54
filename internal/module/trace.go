package module

import (
	"path/filepath"
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
	shown = at
	i.module.trace(at, i.block, func(at hcl.Range, variable string) bool {
		if i.module.passed(variable) {
			shown, ok = at, true
		}
		return ok
	})
	return shown, ok
}

// Argument is the argument of the module's call that decides on what is written
// at a range of the instance's block, nil where there is none. Omitted are the
// variables that decide on it, too, and that the call does not pass.
func (i Instance) Argument(at hcl.Range) (argument *hclext.Attribute, omitted []string) {
	from, ok := i.module.source.(*called)
	if !ok {
		return nil, nil
	}
	i.module.trace(at, i.block, func(_ hcl.Range, variable string) bool {
		if argument = from.call.Argument(variable); argument == nil {
			omitted = append(omitted, variable)
		}
		return argument != nil
	})
	return argument, omitted
}

// Holds reports whether a file is one of the module's own.
func (m *Module) Holds(file string) bool {
	switch from := m.source.(type) {
	case *called:
		return from.call.directory.content().files[file] != nil
	case *host:
		return filepath.Dir(file) == filepath.Dir(from.anyFile)
	}
	return false
}

// trace goes through the variables that what is written at a range of a
// resource's block depends on, directly or through locals, each, count and
// iterators, until one is found. Each is told with the range of the expression
// that refers to it.
func (m *Module) trace(at hcl.Range, resource *hclext.Block, found func(at hcl.Range, variable string) bool) {
	seen := map[hcl.Range]bool{}
	for pending := []hcl.Range{at}; len(pending) > 0; pending = pending[1:] {
		at := pending[0]
		expr, diags := hclext.ParseExpression(m.text(at), at.Filename, at.Start)
		if diags.HasErrors() || seen[at] {
			continue
		}
		seen[at] = true
		traversals := eval.Traversals(expr)
		for _, traversal := range traversals {
			if traversal.RootName() == "var" && found(at, eval.AttributeName(traversal)) {
				return
			}
		}
		for _, traversal := range traversals {
			if expr, ok := m.written(traversal, at, resource); ok {
				pending = append(pending, expr.Range())
			}
		}
	}
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

// passed reports whether the root module gives a value to a variable of the
// called module: TFLint shows an issue at an expression with such a one, at
// what the root module passes. In a module that a called module calls, that
// cannot be told.
func (m *Module) passed(variable string) bool {
	path := m.source.path()
	return len(path) > 1 || m.place().passes(path[0], variable)
}

// passes reports whether a call in the root module gives a value to a variable.
func (p place) passes(call, variable string) bool {
	return slices.ContainsFunc(p.calls, func(block *hclext.Block) bool {
		return block.Labels[0] == call && block.Body.Attributes[variable] != nil
	})
}
