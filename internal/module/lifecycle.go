package module

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"
)

// IgnoreChanges is the lifecycle argument ignore_changes of a resource.
type IgnoreChanges struct {
	// All is set by the keyword all.
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
}

// Entry finds the entry that names an argument, also where it is quoted.
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

// IgnoreChanges is what Terraform ignores changes to. TFLint merges override
// files in another way than Terraform does: it drops a lifecycle block that
// the first file does not have, and lets an empty list replace another one.
func (r *Resource) IgnoreChanges() IgnoreChanges {
	overrides := r.module.override()
	if len(overrides) == 0 && !r.module.incomplete {
		return ignoreChanges(r.block)
	}
	merged := ignoreChanges(r.primary())
	for _, file := range overrides {
		block, ok := file.resources[[2]string{r.Type, r.Name}]
		if !ok {
			continue
		}
		override := ignoreChanges(block)
		if merged.All || !override.All && len(override.entries) == 0 {
			continue
		}
		merged = override
	}
	return merged
}

// PreventsDestroy reports whether the lifecycle argument prevent_destroy makes
// Terraform refuse every plan that would destroy the resource.
func (r *Resource) PreventsDestroy() bool {
	return slices.ContainsFunc(r.block.Body.Blocks.OfType("lifecycle"), func(lifecycle *hclext.Block) bool {
		attr, ok := lifecycle.Body.Attributes["prevent_destroy"]
		if !ok {
			return false
		}
		value, diags := attr.Expr.Value(nil)
		return !diags.HasErrors() && value.RawEquals(cty.True)
	})
}

func ignoreChanges(block *hclext.Block) IgnoreChanges {
	var found IgnoreChanges
	for _, lifecycle := range block.Body.Blocks.OfType("lifecycle") {
		attr, ok := lifecycle.Body.Attributes["ignore_changes"]
		if ok || found.Expr == nil {
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
			found.entries = append(found.entries, Entry{Name: argumentName(expr), Range: expr.Range()})
		}
	}
	return found
}

// argumentName is the argument that an entry of ignore_changes refers to, by
// name, by quoted name, or by a path that starts with it. It is "" where it is
// none of these.
func argumentName(expr hcl.Expression) string {
	traversal, diags := hcl.RelTraversalForExpr(expr)
	if diags.HasErrors() {
		return quotedName(expr)
	}
	if step, ok := traversal[0].(hcl.TraverseAttr); ok {
		return step.Name
	}
	return ""
}

// quotedName is the name that the traversal in a string starts with, in the
// way in which Terraform still reads what had to be quoted before 0.12.
func quotedName(expr hcl.Expression) string {
	traversal, diags := hclsyntax.ParseTraversalAbs([]byte(constant(expr)), "", hcl.InitialPos)
	if diags.HasErrors() {
		return ""
	}
	return traversal.RootName()
}

// sourceFile holds the blocks of one file, not merged with any other: the
// resources by type and name, and the terraform blocks.
type sourceFile struct {
	resources map[[2]string]*hclext.Block
	settings  []*hclext.Block
}

// readOverrides reads the module's override files in the order in which
// Terraform merges them.
func (m *Module) readOverrides() []sourceFile {
	name := m.anyFile()
	var overrides []sourceFile
	for _, entry := range m.list(name).entries {
		if isOverride(entry.Name()) {
			overrides = append(overrides, m.readFile(filepath.Join(filepath.Dir(name), entry.Name())))
		}
	}
	return overrides
}

func isOverride(name string) bool {
	stem := strings.TrimSuffix(name, ".json")
	stem, isConfiguration := strings.CutSuffix(stem, ".tf")
	return isConfiguration && (stem == "override" || strings.HasSuffix(stem, "_override"))
}

// readFile reads one file, as far as its blocks have the shape that Terraform demands.
func (m *Module) readFile(name string) sourceFile {
	read := sourceFile{resources: map[[2]string]*hclext.Block{}}
	file, err := m.runner.GetFile(name)
	if err != nil || file == nil {
		return read
	}
	content, _ := hclext.PartialContent(file.Body, &hclext.BodySchema{
		Blocks: []hclext.BlockSchema{settingsSchema, {
			Type:       "resource",
			LabelNames: []string{"type", "name"},
			Body:       &hclext.BodySchema{Blocks: []hclext.BlockSchema{lifecycleSchema}},
		}},
	})
	for _, block := range content.Blocks.OfType("resource") {
		read.resources[[2]string(block.Labels)] = block
	}
	read.settings = content.Blocks.OfType("terraform")
	return read
}

// primary is the resource's block as its first file has it.
func (r *Resource) primary() *hclext.Block {
	type key struct{ file string }
	name := r.block.DefRange.Filename
	file := Remember(r.module, key{name}, func() sourceFile { return r.module.readFile(name) })
	if block, ok := file.resources[[2]string{r.Type, r.Name}]; ok {
		return block
	}
	return r.block
}
