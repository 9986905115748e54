// Package module says what is written in one Terraform module: its resources,
// data sources, variables and calls, how many instances they have, and where
// the root module is on disk. It names no cloud, and leaves open what an
// expression means.
package module

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/eval"
)

// Module is the content of one module as it was when it was read.
type Module struct {
	// Values gives values as they are, AnyInput as far as no input variable
	// decides them.
	Values, AnyInput *eval.Evaluator

	// notDefault gives values as far as no input variable that has its default
	// decides them.
	notDefault *eval.Evaluator

	source    source
	types     []*Type
	resources map[string][]*Resource
	data      map[[2]string]*Resource
	locals    map[string]hcl.Expression
	variables map[string]*Variable
	outputs   []*hclext.Block
	calls     []*hclext.Block
	settings  []*hclext.Block

	// alone is set where the module is read as it is by itself, although another one calls it.
	alone    bool
	place    func() place
	expanded func() map[hcl.Range][]*hclext.Block
	memory   map[any]any
}

// source is where a module's content and values come from.
type source interface {
	// content is what the module holds of the types, and its settings.
	content(types []*Type) []*hclext.Block
	// expand is like content, but with one block for each instance. It is nil
	// where that cannot be had.
	expand(types []*Type) []*hclext.Block
	// file is a file of the module as it is now.
	file(name string) (*hcl.File, error)
	// named and elsewhere give values, see eval.Data.
	named(root, name string, open open) (cty.Value, bool)
	guesses(root, name string) bool
	elsewhere(expr hcl.Expression, open open) cty.Value
	// path names the calls that lead to the module. There is none in the root module.
	path() []string
	// locate is the directory of the module that a block calls, nil where that
	// is not looked at, and why.
	locate(call *hclext.Block) (found *directory, why string)
	disk() *disk
}

// open says which input variables can have any value.
type open int

const (
	// none are open: each has the value that it is given, or its default.
	none open = iota
	// atDefault are those that nobody gives another value than their default.
	atDefault
	// all are those whose values a caller decides.
	all
)

func newModule(from source, types []*Type) *Module {
	m := &Module{
		source:    from,
		types:     joinTypes(types),
		resources: map[string][]*Resource{},
		data:      map[[2]string]*Resource{},
		locals:    map[string]hcl.Expression{},
		variables: map[string]*Variable{},
		memory:    map[any]any{},
	}
	m.Values = eval.New(names{m, none})
	m.AnyInput = eval.New(names{m, all})
	m.notDefault = eval.New(names{m, atDefault})
	m.expanded = sync.OnceValue(m.expand)
	m.index(from.content(m.types))
	return m
}

// names tells the evaluators what the names in the module stand for.
type names struct {
	m    *Module
	open open
}

func (n names) Local(name string) hcl.Expression { return n.m.locals[name] }

func (n names) Named(root, name string) (cty.Value, bool) {
	return n.m.source.named(root, name, n.open)
}

func (n names) Elsewhere(expr hcl.Expression) cty.Value {
	if n.m.guessed(expr) {
		return cty.DynamicVal
	}
	return n.m.source.elsewhere(expr, n.open)
}

// guessed reports whether TFLint would guess what an expression is, since it
// depends on a workspace that nothing names, or on a value that it does not read.
func (m *Module) guessed(expr hcl.Expression) bool {
	for traversal := range m.References(expr) {
		if m.source.guesses(traversal.RootName(), eval.AttributeName(traversal)) {
			return true
		}
	}
	return false
}

func (m *Module) index(blocks []*hclext.Block) {
	for _, block := range blocks {
		switch block.Type {
		case "resource":
			if t := m.typeOf(block); t != nil {
				m.resources[t.Name] = append(m.resources[t.Name], &Resource{Type: t.Name, Name: block.Labels[1], module: m, block: block, schema: t.Schema})
			}
		case "data":
			if t := m.typeOf(block); t != nil {
				m.data[[2]string(block.Labels)] = &Resource{Type: t.Name, Name: block.Labels[1], module: m, block: block, schema: t.Schema, data: true}
			}
		case "locals":
			for name, attr := range block.Body.Attributes {
				m.locals[name] = attr.Expr
			}
		case "variable":
			m.variables[block.Labels[0]] = &Variable{Name: block.Labels[0], Block: block}
		case "output":
			m.outputs = append(m.outputs, block)
		case "module":
			m.calls = append(m.calls, block)
		case "terraform", "provider":
			m.settings = append(m.settings, block)
		}
	}
	for _, resources := range m.resources {
		slices.SortFunc(resources, func(a, b *Resource) int {
			return compareRanges(a.block.DefRange, b.block.DefRange)
		})
	}
	slices.SortFunc(m.calls, func(a, b *hclext.Block) int { return compareRanges(a.DefRange, b.DefRange) })
}

// typeOf is the type of a resource or data block, nil where it is not read.
func (m *Module) typeOf(block *hclext.Block) *Type {
	return typeOf(m.types, block)
}

// Prefix is what the addresses of all that the module holds begin with: "" in
// the root module, else "module.kms.".
func (m *Module) Prefix() string {
	prefix := ""
	for _, call := range m.source.path() {
		prefix += "module." + call + "."
	}
	return prefix
}

// Resources are the module's resources of a type, in the order in which they
// are written, also those that are known to have no instance.
func (m *Module) Resources(resourceType string) []*Resource {
	return m.resources[resourceType]
}

// Of are the module's resources of a type, or its data sources, those in the
// order of their names.
func (m *Module) Of(t *Type) []*Resource {
	if !t.Data {
		return m.resources[t.Name]
	}
	var sources []*Resource
	for _, source := range m.data {
		if source.Type == t.Name {
			sources = append(sources, source)
		}
	}
	slices.SortFunc(sources, func(a, b *Resource) int { return strings.Compare(a.Name, b.Name) })
	return sources
}

// Data is the data source with this type and name, nil where there is none
// that is read.
func (m *Module) Data(dataSource, name string) *Resource {
	return m.data[[2]string{dataSource, name}]
}

// Resource is the resource with this type and name, nil where there is none
// that is read.
func (m *Module) Resource(resourceType, name string) *Resource {
	for _, resource := range m.resources[resourceType] {
		if resource.Name == name {
			return resource
		}
	}
	return nil
}

// Reads reports whether the module's resources of a type are read.
func (m *Module) Reads(resourceType string) bool {
	return slices.ContainsFunc(m.types, func(t *Type) bool { return t.Name == resourceType && !t.Data })
}

// Output is the value of an output, nil where the module has no such one, and
// whether it is sensitive.
func (m *Module) Output(name string) (value *hclext.Attribute, secret bool) {
	for _, block := range m.outputs {
		if block.Labels[0] == name {
			attr, ok := block.Body.Attributes["sensitive"]
			if ok {
				truth, diags := attr.Expr.Value(nil)
				secret = diags.HasErrors() || !truth.RawEquals(cty.False)
			}
			return block.Body.Attributes["value"], secret
		}
	}
	return nil, false
}

// Outputs are the names of the module's outputs.
func (m *Module) Outputs() []string {
	names := make([]string, len(m.outputs))
	for i, block := range m.outputs {
		names[i] = block.Labels[0]
	}
	return names
}

// ProviderBlock is the provider block with a configuration, by the name by which
// resources refer to it, nil where the module does not hold it.
func (m *Module) ProviderBlock(configuration string) *hclext.Block {
	name, alias, _ := strings.Cut(configuration, ".")
	for _, block := range m.settings {
		if block.Type != "provider" || block.Labels[0] != name {
			continue
		}
		written := ""
		if attr, ok := block.Body.Attributes["alias"]; ok {
			written = constant(attr.Expr)
		}
		if written == alias {
			return block
		}
	}
	return nil
}

// Local is the expression of a local value, nil where there is none.
func (m *Module) Local(name string) hcl.Expression {
	return m.locals[name]
}

// Variable is an input variable, nil where the module does not declare it.
func (m *Module) Variable(name string) *Variable {
	return m.variables[name]
}

// Called reports whether another module calls this one, unless it is read as it
// is by itself.
func (m *Module) Called() bool {
	return !m.alone && len(m.source.path()) > 0
}

// IsRoot reports whether the module belongs to a root configuration, whose
// variables get no values from a caller: one with a backend or cloud block, a
// dependency lock file, a terraform.tfvars or an *.auto.tfvars.
// Of a called module, its root module's are meant.
func (m *Module) IsRoot() bool {
	place := m.place()
	return place.locked != nil || place.values || slices.ContainsFunc(place.settings, func(block *hclext.Block) bool {
		return slices.ContainsFunc(block.Body.Blocks, func(inner *hclext.Block) bool {
			return inner.Type == "backend" || inner.Type == "cloud"
		})
	})
}

// RootDir is the root module's directory, which is where Terraform runs. It is
// "" where it cannot be had.
func (m *Module) RootDir() string {
	return m.place().dir
}

// Remember computes something about a module once for all rules.
func Remember[K comparable, V any](m *Module, key K, compute func() V) V {
	if value, ok := m.memory[key]; ok {
		// What is nil has no type.
		remembered, _ := value.(V)
		return remembered
	}
	value := compute()
	m.memory[key] = value
	return value
}

// File is a file of the module as it is now.
func (m *Module) File(name string) (*hcl.File, error) {
	return m.source.file(name)
}

// text is what is written at a range, nothing where that cannot be had.
func (m *Module) text(at hcl.Range) []byte {
	return textAt(m.source, at)
}

func textAt(from source, at hcl.Range) []byte {
	file, err := from.file(at.Filename)
	if err != nil || file == nil || !at.CanSliceBytes(file.Bytes) {
		return nil
	}
	return at.SliceBytes(file.Bytes)
}

// expand reads the resources again, with one block for each instance, in the
// order of the instances.
func (m *Module) expand() map[hcl.Range][]*hclext.Block {
	blocks := map[hcl.Range][]*hclext.Block{}
	for _, block := range m.source.expand(m.types) {
		blocks[block.DefRange] = append(blocks[block.DefRange], block)
	}
	return blocks
}

func compareRanges(a, b hcl.Range) int {
	return cmp.Or(strings.Compare(a.Filename, b.Filename), cmp.Compare(a.Start.Byte, b.Start.Byte))
}

// References are the traversals in the expressions that do not start from a
// local, and those that the locals in them stand for.
func (m *Module) References(expressions ...hcl.Expression) iter.Seq[hcl.Traversal] {
	return func(yield func(hcl.Traversal) bool) {
		seen := map[string]bool{}
		for pending := expressions; len(pending) > 0; pending = pending[1:] {
			for _, traversal := range eval.Traversals(pending[0]) {
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
