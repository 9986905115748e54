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
	runner tflint.Runner
	// evaluator gives values as they are, anyInput as far as no input variable decides them.
	evaluator, anyInput *evaluator

	schema *hclext.BodySchema
	// resourceSchema is the part of the schema that holds the resources.
	resourceSchema *hclext.BodySchema

	// incomplete is set where the content lacks all but the resources' arguments.
	incomplete bool
	resources  map[string][]*Resource
	data       map[[2]string]*Resource
	locals     map[string]hcl.Expression
	variables  map[string]*Variable
	settings   []*hclext.Block

	path     func() []string
	place    func() place
	expanded func() map[hcl.Range][]*hclext.Block
	override func() []sourceFile
	memory   map[any]any
}

// Variable is an input variable that the module declares.
type Variable struct {
	Name  string
	block *hclext.Block
	eval  *evaluator
}

// Default is the value that the variable has where nobody sets it.
func (v *Variable) Default() Value {
	attr, ok := v.block.Body.Attributes["default"]
	if !ok {
		return notSet(v.block)
	}
	return Value{value: known(v.eval.value(attr.Expr, nil)), attr: attr, block: v.block}
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
		runner:         runner,
		schema:         contentSchema(wanted),
		resourceSchema: resourceSchema(wanted),
		memory:         map[any]any{},
		resources:      map[string][]*Resource{},
		data:           map[[2]string]*Resource{},
		locals:         map[string]hcl.Expression{},
		variables:      map[string]*Variable{},
	}
	var content *hclext.BodyContent
	for _, resourceType := range slices.Sorted(maps.Keys(resourceAttributes)) {
		if !wanted[resourceType] {
			continue
		}
		if content = m.content(resourceType); len(content.Blocks) > 0 {
			break
		}
	}
	m.path = sync.OnceValue(m.readPath)
	m.place = sync.OnceValue(m.readPlace)
	m.expanded = sync.OnceValue(m.expand)
	m.override = sync.OnceValue(m.readOverrides)
	mentions := sync.OnceValue(func() map[string]hcl.Expression { return mention(expressions(content)) })
	m.evaluator = newEvaluator(runner, m.locals, mentions, false)
	m.anyInput = newEvaluator(runner, m.locals, mentions, true)
	if content != nil {
		m.index(content, wanted)
	}
	return m
}

// content makes the one request for the module's content, where it has a
// resource of this type. A block that does not have the shape that Terraform
// demands (labels on a lifecycle block, say) makes TFLint refuse the whole
// request; then the resources alone are asked for.
func (m *Module) content(resourceType string) *hclext.BodyContent {
	option := &tflint.GetModuleContentOption{
		ExpandMode: tflint.ExpandModeNone,
		Hint:       tflint.GetModuleContentHint{ResourceType: resourceType},
	}
	for i, schema := range []*hclext.BodySchema{m.schema, m.resourceSchema} {
		m.incomplete = i > 0
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
		case "data":
			if block.Labels[0] == AWSPolicyDocument || block.Labels[0] == AlicloudPolicyDocument {
				m.data[[2]string(block.Labels)] = &Resource{
					Type: block.Labels[0], Name: block.Labels[1], module: m, block: block,
				}
			}
		case "locals":
			for name, attr := range block.Body.Attributes {
				m.locals[name] = attr.Expr
			}
		case "variable":
			name := block.Labels[0]
			m.variables[name] = &Variable{Name: name, block: block, eval: m.evaluator}
		case "terraform", "provider":
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

// Remember computes something about a module once for all rules.
func Remember[K comparable, V any](m *Module, key K, compute func() V) V {
	if value, ok := m.memory[key]; ok {
		return value.(V)
	}
	value := compute()
	m.memory[key] = value
	return value
}

// File is a file of the module as TFLint holds it now.
func (m *Module) File(name string) (*hcl.File, error) {
	return m.runner.GetFile(name)
}

// readPath names the calls that lead to the module. There is none in the root module.
func (m *Module) readPath() []string {
	path, err := m.runner.GetModulePath()
	if err != nil {
		return nil
	}
	return path
}

// expand reads the resources again, with TFLint expanding count and for_each.
// The blocks of one resource stand in the order of its instances. It is empty
// where TFLint cannot expand the module, as when one expression in any
// resource is in error.
func (m *Module) expand() map[hcl.Range][]*hclext.Block {
	blocks := map[hcl.Range][]*hclext.Block{}
	content, err := m.runner.GetModuleContent(m.resourceSchema, &tflint.GetModuleContentOption{ExpandMode: tflint.ExpandModeExpand})
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
