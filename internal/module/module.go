// Package module says what one Terraform module contains: its KMS resources,
// what their arguments are known to be, and how they refer to each other. It
// is the only package that asks TFLint for content or values.
package module

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// Module is the content of one module as it was when it was read.
type Module struct {
	runner    tflint.Runner
	evaluator *evaluator
	schema    *hclext.BodySchema

	resources map[string][]*Resource
	locals    map[string]hcl.Expression
	variables map[string]*Variable
	settings  []*hclext.Block

	path     func() string
	place    func() place
	expanded func() map[hcl.Range][]*hclext.Block
	override func() []overrideFile
}

// Variable is an input variable that the module declares.
type Variable struct {
	Name  string
	block *hclext.Block
	eval  *evaluator
}

// Default is the value that the variable has where nobody sets it.
func (v *Variable) Default() Value {
	return attribute(v.eval, v.block, "default", nil)
}

// Read reads what the module holds of the named resource types and blocks.
// TFLint answers with the whole module at the first resource type that there
// is one resource of, and at once for those before it.
func Read(runner tflint.Runner, reads []string) *Module {
	wanted := map[string]bool{}
	for _, name := range reads {
		wanted[name] = true
	}
	m := &Module{
		runner:    runner,
		schema:    contentSchema(wanted),
		resources: map[string][]*Resource{},
		locals:    map[string]hcl.Expression{},
		variables: map[string]*Variable{},
	}
	var content *hclext.BodyContent
	for _, resourceType := range slices.Sorted(maps.Keys(resourceAttributes)) {
		if !wanted[resourceType] {
			continue
		}
		if content = m.content(resourceType, resourceSchema(wanted)); len(content.Blocks) > 0 {
			break
		}
	}
	m.path = sync.OnceValue(m.readPath)
	m.place = sync.OnceValue(m.readPlace)
	m.expanded = sync.OnceValue(m.expand)
	m.override = sync.OnceValue(m.readOverrides)
	m.evaluator = newEvaluator(runner, m.locals, sync.OnceValue(func() map[string]hcl.Expression {
		return mention(expressions(content))
	}))
	if content != nil {
		m.index(content, wanted)
	}
	return m
}

// content makes the one request for the module's content, where it has a
// resource of this type. A block that does not have the shape that Terraform
// demands (labels on a lifecycle block, say) makes TFLint refuse the whole
// request; then the resources alone are asked for.
func (m *Module) content(resourceType string, resources *hclext.BodySchema) *hclext.BodyContent {
	option := &tflint.GetModuleContentOption{
		ExpandMode: tflint.ExpandModeNone,
		Hint:       tflint.GetModuleContentHint{ResourceType: resourceType},
	}
	for _, schema := range []*hclext.BodySchema{m.schema, resources} {
		content, err := m.runner.GetModuleContent(schema, option)
		if err == nil && content != nil {
			return content
		}
		logger.Debug("TFLint did not give the module's content", "error", err)
	}
	return &hclext.BodyContent{}
}

func (m *Module) index(content *hclext.BodyContent, wanted map[string]bool) {
	for _, block := range content.Blocks {
		switch block.Type {
		case "resource":
			resourceType := block.Labels[0]
			if wanted[resourceType] && resourceAttributes[resourceType] != nil {
				m.resources[resourceType] = append(m.resources[resourceType], &Resource{
					Type: resourceType, Name: block.Labels[1], module: m, block: block,
				})
			}
		case "locals":
			for name, attr := range block.Body.Attributes {
				m.locals[name] = attr.Expr
			}
		case "variable":
			name := block.Labels[0]
			m.variables[name] = &Variable{Name: name, block: block, eval: m.evaluator}
		case "terraform":
			m.settings = append(m.settings, block)
		}
	}
	for _, resources := range m.resources {
		slices.SortFunc(resources, func(a, b *Resource) int {
			return compareRanges(a.block.DefRange, b.block.DefRange)
		})
	}
}

// Resources are the module's resources of a type, in the order in which they
// are written, without those that are known to have no instance.
func (m *Module) Resources(resourceType string) iter.Seq[*Resource] {
	return func(yield func(*Resource) bool) {
		for _, resource := range m.resources[resourceType] {
			if len(resource.Instances()) > 0 && !yield(resource) {
				return
			}
		}
	}
}

// Instances are all instances of the module's resources of the given types.
func (m *Module) Instances(resourceTypes ...string) iter.Seq[Instance] {
	return func(yield func(Instance) bool) {
		for _, resourceType := range resourceTypes {
			for _, resource := range m.resources[resourceType] {
				for _, instance := range resource.Instances() {
					if !yield(instance) {
						return
					}
				}
			}
		}
	}
}

// File is a file of the module as TFLint holds it now.
func (m *Module) File(name string) (*hcl.File, error) {
	return m.runner.GetFile(name)
}

// readPath is "module.x." for what is in the called module x, "" in the root module.
func (m *Module) readPath() string {
	path, err := m.runner.GetModulePath()
	if err != nil {
		return ""
	}
	var prefix strings.Builder
	for _, name := range path {
		prefix.WriteString("module." + name + ".")
	}
	return prefix.String()
}

// expand reads the module again, with TFLint expanding count, for_each and
// dynamic blocks. The blocks of one resource stand in the order of its
// instances. It is empty where TFLint cannot expand the module, as when one
// expression in any resource is in error.
func (m *Module) expand() map[hcl.Range][]*hclext.Block {
	blocks := map[hcl.Range][]*hclext.Block{}
	content, err := m.runner.GetModuleContent(m.schema, &tflint.GetModuleContentOption{ExpandMode: tflint.ExpandModeExpand})
	if err != nil || content == nil {
		return blocks
	}
	for _, block := range content.Blocks {
		blocks[block.DefRange] = append(blocks[block.DefRange], block)
	}
	return blocks
}

func expressions(content *hclext.BodyContent) []hcl.Expression {
	var all []hcl.Expression
	walkAttributes(content, func(attr *hclext.Attribute) { all = append(all, attr.Expr) })
	return all
}

func compareRanges(a, b hcl.Range) int {
	return cmp.Or(strings.Compare(a.Filename, b.Filename), cmp.Compare(a.Start.Byte, b.Start.Byte))
}
