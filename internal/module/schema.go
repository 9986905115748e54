package module

import (
	"cmp"
	"slices"

	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
)

// Type is a resource type or a data source, with what rules read of it.
type Type struct {
	// Name is the type's name, such as "aws_kms_key".
	Name string
	// Data is set for a data source.
	Data bool
	// Beside is set for what matters only where others refer to it: a module that
	// has nothing else is not looked at.
	Beside bool
	Schema
}

// With is the type with more arguments that are read of it.
func (t *Type) With(arguments ...string) *Type {
	return &Type{Name: t.Name, Data: t.Data, Beside: t.Beside, Schema: join(t.Schema, Schema{Arguments: arguments})}
}

// matters reports whether something of the type is a reason to look at a module.
func (t *Type) matters() bool {
	return !t.Beside
}

// Schema is what is read of a block: the arguments and the blocks in it.
type Schema struct {
	Arguments []string
	Blocks    []BlockSchema
}

// BlockSchema is what is read of the blocks of one type, whether they are
// written out or made by dynamic blocks.
type BlockSchema struct {
	Type   string
	Labels []string
	Schema
}

// join is what either of two schemas reads.
func join(a, b Schema) Schema {
	joined := Schema{Arguments: slices.Clone(a.Arguments), Blocks: slices.Clone(a.Blocks)}
	for _, name := range b.Arguments {
		if !slices.Contains(joined.Arguments, name) {
			joined.Arguments = append(joined.Arguments, name)
		}
	}
	for _, block := range b.Blocks {
		if i := slices.IndexFunc(joined.Blocks, func(one BlockSchema) bool { return one.Type == block.Type }); i >= 0 {
			joined.Blocks[i].Schema = join(joined.Blocks[i].Schema, block.Schema)
		} else {
			joined.Blocks = append(joined.Blocks, block)
		}
	}
	return joined
}

// joinTypes are the types, each once, with all that is read of it.
func joinTypes(types []*Type) []*Type {
	type key struct {
		name string
		data bool
	}
	joined := map[key]*Type{}
	var list []*Type
	for _, one := range types {
		at := key{one.Name, one.Data}
		if joined[at] == nil {
			joined[at] = &Type{Name: one.Name, Data: one.Data, Beside: true}
			list = append(list, joined[at])
		}
		joined[at].Schema = join(joined[at].Schema, one.Schema)
		joined[at].Beside = joined[at].Beside && one.Beside
	}
	slices.SortFunc(list, func(a, b *Type) int { return cmp.Compare(a.Name, b.Name) })
	return list
}

// lifecycle is the type of the block that every resource can have.
const lifecycle = "lifecycle"

// metaArguments decide how many instances a resource has.
var metaArguments = []string{"count", "for_each"}

// resourceMeta is what is read of every resource.
var resourceMeta = Schema{
	Arguments: append([]string{"provider"}, metaArguments...),
	Blocks:    []BlockSchema{{Type: lifecycle, Schema: Schema{Arguments: []string{"enabled", "ignore_changes", "prevent_destroy"}}}},
}

// callLifecycle is what is read of the lifecycle of a call. A request for its
// arguments has no place for it, and TFLint refuses that where there is one.
var callLifecycle = Schema{Blocks: []BlockSchema{{Type: lifecycle, Schema: Schema{Arguments: []string{"enabled"}}}}}.request()

// dataMeta is what is read of every data source.
var dataMeta = Schema{Arguments: metaArguments}

// full is all that is read of the type's blocks.
func (t *Type) full() Schema {
	if t.Data {
		return join(dataMeta, t.Schema)
	}
	return join(resourceMeta, t.Schema)
}

// settings are the blocks of a module that are read besides resources and data sources.
var settings = []BlockSchema{
	{Type: "terraform", Schema: Schema{Blocks: []BlockSchema{
		{Type: "backend", Labels: []string{"type"}},
		{Type: "cloud"},
		{Type: "required_providers", Schema: everyArgument},
	}}},
	// The version constraint stood in the provider block before Terraform 0.13, and is still read there.
	{Type: "provider", Labels: []string{"name"}, Schema: Schema{Arguments: []string{"alias", "region", "version"}}},
	{Type: "variable", Labels: []string{"name"}, Schema: Schema{Arguments: []string{"default", "ephemeral", "nullable", "sensitive", "type"}}},
	{Type: "locals", Schema: everyArgument},
	{Type: "output", Labels: []string{"name"}, Schema: Schema{Arguments: []string{"sensitive", "value"}}},
	{Type: "module", Labels: []string{"name"}, Schema: everyArgument},
}

// everyArgument reads all arguments of a block, and no blocks in it.
var everyArgument = Schema{Arguments: []string{"*"}}

// moduleSchema is the request for all that is read of a module with these types.
func moduleSchema(types []*Type) *hclext.BodySchema {
	schema := &hclext.BodySchema{}
	for _, kind := range []string{"resource", "data"} {
		var all Schema
		for _, one := range types {
			if one.Data == (kind == "data") {
				all = join(all, one.full())
			}
		}
		if len(all.Arguments) > 0 {
			schema.Blocks = append(schema.Blocks, hclext.BlockSchema{Type: kind, LabelNames: []string{"type", "name"}, Body: all.withDynamic()})
		}
	}
	for _, block := range settings {
		schema.Blocks = append(schema.Blocks, block.request())
	}
	return schema
}

// labelSchema is the request for which resources, data sources and calls there
// are, and which modules those call.
var labelSchema = &hclext.BodySchema{Blocks: append([]hclext.BlockSchema{
	{Type: "resource", LabelNames: []string{"type", "name"}, Body: &hclext.BodySchema{}},
}, otherLabels.Blocks...)}

// otherLabels is like labelSchema, without the resources.
var otherLabels = &hclext.BodySchema{Blocks: []hclext.BlockSchema{
	{Type: "data", LabelNames: []string{"type", "name"}, Body: &hclext.BodySchema{}},
	{Type: "module", LabelNames: []string{"name"}, Body: Schema{Arguments: []string{"source"}}.request()},
}}

// request is the schema in the form in which TFLint is asked.
func (b BlockSchema) request() hclext.BlockSchema {
	return hclext.BlockSchema{Type: b.Type, LabelNames: b.Labels, Body: b.Schema.request()}
}

func (s Schema) request() *hclext.BodySchema {
	if slices.Equal(s.Arguments, everyArgument.Arguments) {
		return &hclext.BodySchema{Mode: hclext.SchemaJustAttributesMode}
	}
	body := &hclext.BodySchema{}
	for _, name := range s.Arguments {
		body.Attributes = append(body.Attributes, hclext.AttributeSchema{Name: name})
	}
	for _, block := range s.Blocks {
		body.Blocks = append(body.Blocks, block.request())
	}
	return body
}

// withDynamic is a request that also asks for the dynamic blocks that can make
// one of the blocks. What each of them can hold depends on its label, which a
// request cannot express: it is everything that any of the blocks can hold.
func (s Schema) withDynamic() *hclext.BodySchema {
	body := Schema{Arguments: s.Arguments}.request()
	var content Schema
	dynamic := false
	for _, block := range s.Blocks {
		body.Blocks = append(body.Blocks, hclext.BlockSchema{Type: block.Type, LabelNames: block.Labels, Body: block.Schema.withDynamic()})
		if block.Type != lifecycle {
			content, dynamic = join(content, block.Schema), true
		}
	}
	if !dynamic {
		return body
	}
	body.Blocks = append(body.Blocks, hclext.BlockSchema{
		Type:       "dynamic",
		LabelNames: []string{"type"},
		Body: &hclext.BodySchema{
			Attributes: []hclext.AttributeSchema{{Name: "for_each"}, {Name: "iterator"}},
			Blocks:     []hclext.BlockSchema{{Type: "content", Body: content.withDynamic()}},
		},
	})
	return body
}

func typeOf(types []*Type, block *hclext.Block) *Type {
	i := slices.IndexFunc(types, func(t *Type) bool { return t.Name == block.Labels[0] && t.Data == (block.Type == "data") })
	if i < 0 {
		return nil
	}
	return types[i]
}
