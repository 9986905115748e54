package module

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
)

// IgnoreChanges is the lifecycle argument ignore_changes of a resource.
type IgnoreChanges struct {
	// All is set by the keyword all, and by the ["*"] of Terraform before 0.15.
	All bool
	// Expr is the list or keyword as it is written, nil where there is none.
	Expr hcl.Expression
	// Lifecycle is the block that the argument stands in, or could, nil where there is none.
	Lifecycle *hclext.Block

	entries []Entry
}

// Entry is one entry of ignore_changes.
type Entry struct {
	Name  string
	Range hcl.Range

	// path is what follows the name, such as [0] and .kms_key_id.
	path hcl.Traversal
}

// Entry finds the entry that names an argument as a whole or a part of it,
// also where it is quoted.
func (i IgnoreChanges) Entry(argument string) (Entry, bool) {
	for _, entry := range i.entries {
		if entry.Name == argument {
			return entry, true
		}
	}
	return Entry{}, false
}

// Covers reports whether Terraform ignores changes to an argument.
func (i IgnoreChanges) Covers(argument string) bool {
	_, listed := i.Entry(argument)
	return i.All || listed
}

// CoversPath reports whether Terraform ignores changes to an argument inside a
// block, since an entry names it, the block, or one around it. The path leads
// from the resource to the argument, as in root_block_device[0].kms_key_id. An
// index in it that is not known can be any.
//
// Source: Terraform, internal/terraform/node_resource_abstract_instance.go,
// processIgnoreChangesIndividual.
func (i IgnoreChanges) CoversPath(path hcl.Traversal) bool {
	name, inner := stepName(path[0]), path[1:]
	return i.All || slices.ContainsFunc(i.entries, func(entry Entry) bool {
		return entry.Name == name && leads(entry.path, inner)
	})
}

// leads reports whether one path is the other one or the start of it.
func leads(start, path hcl.Traversal) bool {
	if len(start) > len(path) {
		return false
	}
	for i, step := range start {
		if !sameStep(step, path[i]) {
			return false
		}
	}
	return true
}

func sameStep(a, b hcl.Traverser) bool {
	index, ok := a.(hcl.TraverseIndex)
	other, alsoIndex := b.(hcl.TraverseIndex)
	if ok && alsoIndex {
		return !other.Key.IsKnown() || index.Key.RawEquals(other.Key)
	}
	return !ok && !alsoIndex && stepName(a) != "" && stepName(a) == stepName(b)
}

// stepName is the name that a step of a traversal leads to, "" for an index.
func stepName(step hcl.Traverser) string {
	switch step := step.(type) {
	case hcl.TraverseRoot:
		return step.Name
	case hcl.TraverseAttr:
		return step.Name
	}
	return ""
}

func ignoreChanges(body *hclext.BodyContent) IgnoreChanges {
	var found IgnoreChanges
	for _, lifecycle := range body.Blocks.OfType(lifecycle) {
		attr, ok := lifecycle.Body.Attributes["ignore_changes"]
		if ok || found.Lifecycle == nil {
			found.Lifecycle = lifecycle
		}
		if !ok {
			continue
		}
		found.Expr = attr.Expr
		if hcl.ExprAsKeyword(attr.Expr) == "all" {
			found.All = true
			continue
		}
		entries, _ := hcl.ExprList(attr.Expr)
		for _, expr := range entries {
			found.All = found.All || constant(expr) == "*"
			found.entries = append(found.entries, entryOf(expr))
		}
	}
	return found
}

// entryOf reads an entry of ignore_changes: a name, a quoted name, or a path
// that starts with one. Its name is "" where it is none of these.
func entryOf(expr hcl.Expression) Entry {
	entry := Entry{Range: expr.Range()}
	traversal, diags := hcl.RelTraversalForExpr(expr)
	if diags.HasErrors() {
		traversal = quotedTraversal(expr)
	}
	if len(traversal) == 0 {
		return entry
	}
	entry.Name, entry.path = stepName(traversal[0]), traversal[1:]
	return entry
}

// quotedTraversal is the traversal in a string, in the way in which Terraform
// still reads what had to be quoted before 0.12.
func quotedTraversal(expr hcl.Expression) hcl.Traversal {
	traversal, diags := hclsyntax.ParseTraversalAbs([]byte(constant(expr)), "", hcl.InitialPos)
	if diags.HasErrors() {
		return nil
	}
	return traversal
}
