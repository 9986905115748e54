package module

import (
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
)

// readFiles reads what files hold of the types, and the settings, as Terraform
// does: it leaves out what does not have the shape that is asked for, and
// merges the override files.
func readFiles(files map[string]*hcl.File, types []*Type) []*hclext.Block {
	var blocks []*hclext.Block
	var overrides []string
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if IsOverride(name) {
			overrides = append(overrides, name)
			continue
		}
		blocks = append(blocks, readFile(files[name], types)...)
	}
	for _, name := range overrides {
		for _, block := range readFile(files[name], types) {
			blocks = override(blocks, block)
		}
	}
	return blocks
}

// IsOverride reports whether a file of this name overrides what other files have.
func IsOverride(name string) bool {
	stem := strings.TrimSuffix(filepath.Base(name), ".json")
	stem, isConfiguration := strings.CutSuffix(stem, ".tf")
	return isConfiguration && (stem == "override" || strings.HasSuffix(stem, "_override"))
}

// readFile reads the blocks of one file, each by the schema of its own type.
func readFile(file *hcl.File, types []*Type) []*hclext.Block {
	schema := &hcl.BodySchema{Blocks: []hcl.BlockHeaderSchema{
		{Type: "resource", LabelNames: []string{"type", "name"}},
		{Type: "data", LabelNames: []string{"type", "name"}},
	}}
	for _, block := range settings {
		schema.Blocks = append(schema.Blocks, hcl.BlockHeaderSchema{Type: block.Type, LabelNames: block.Labels})
	}
	// Whatever has another shape, Terraform and TFLint complain about.
	content, _, _ := file.Body.PartialContent(schema)
	var blocks []*hclext.Block
	for _, block := range content.Blocks {
		request := requestFor(block, types)
		if request == nil {
			continue
		}
		body, _ := hclext.PartialContent(block.Body, request)
		if body == nil {
			body = &hclext.BodyContent{}
		}
		if block.Type == "module" {
			if inner, _ := hclext.PartialContent(block.Body, callLifecycle); inner != nil {
				body.Blocks = inner.Blocks
			}
		}
		blocks = append(blocks, &hclext.Block{
			Type: block.Type, Labels: block.Labels, Body: body,
			DefRange: block.DefRange, TypeRange: block.TypeRange, LabelRanges: block.LabelRanges,
		})
	}
	return blocks
}

// requestFor is what is read of a top-level block, nil where nothing is.
func requestFor(block *hcl.Block, types []*Type) *hclext.BodySchema {
	if block.Type == "resource" || block.Type == "data" {
		if t := typeOf(types, &hclext.Block{Type: block.Type, Labels: block.Labels}); t != nil {
			return t.full().withDynamic()
		}
		return nil
	}
	i := slices.IndexFunc(settings, func(b BlockSchema) bool { return b.Type == block.Type })
	return settings[i].Schema.request()
}

// override merges a block of an override file into what the files before it
// have.
//
// Source: hashicorp/terraform, internal/configs, module_merge.go and
// module_merge_body.go.
func override(blocks []*hclext.Block, by *hclext.Block) []*hclext.Block {
	switch by.Type {
	case "locals":
		// Of two values of one local, the last one counts.
		return append(blocks, by)
	case "terraform":
		overrideRequirements(blocks, by)
		return append(blocks, by)
	}
	i := slices.IndexFunc(blocks, func(block *hclext.Block) bool {
		return block.Type == by.Type && slices.Equal(block.Labels, by.Labels)
	})
	if i < 0 {
		return append(blocks, by)
	}
	for name, attr := range by.Body.Attributes {
		set(blocks[i].Body, name, attr)
	}
	for _, lifecycle := range by.Body.Blocks.OfType(lifecycle) {
		overrideLifecycle(blocks[i].Body, lifecycle)
	}
	overrideNested(blocks[i].Body, by.Body)
	return blocks
}

// overrideRequirements takes away the requirements of those providers that a
// terraform block of an override file names.
func overrideRequirements(blocks []*hclext.Block, by *hclext.Block) {
	for _, block := range blocks {
		for _, required := range block.Body.Blocks.OfType("required_providers") {
			for _, replacing := range by.Body.Blocks.OfType("required_providers") {
				for name := range replacing.Body.Attributes {
					delete(required.Body.Attributes, name)
				}
			}
		}
	}
}

func set(body *hclext.BodyContent, name string, attr *hclext.Attribute) {
	if body.Attributes == nil {
		body.Attributes = hclext.Attributes{}
	}
	body.Attributes[name] = attr
}

// overrideLifecycle lets the arguments of a lifecycle block replace those of the
// others, but for an empty list, and for any list where all is ignored.
func overrideLifecycle(body *hclext.BodyContent, by *hclext.Block) {
	added := ignoreChanges(&hclext.BodyContent{Blocks: hclext.Blocks{by}})
	if ignoreChanges(body).All || !added.All && len(added.entries) == 0 {
		delete(by.Body.Attributes, "ignore_changes")
	}
	if len(by.Body.Attributes) == 0 {
		return
	}
	for _, block := range body.Blocks.OfType(lifecycle) {
		for name := range by.Body.Attributes {
			delete(block.Body.Attributes, name)
		}
	}
	body.Blocks = append(body.Blocks, by)
}

// overrideNested lets blocks, also dynamic ones, replace all others of their type.
func overrideNested(body, by *hclext.BodyContent) {
	replaced := map[string]bool{}
	for _, block := range by.Blocks {
		replaced[made(block)] = true
	}
	delete(replaced, lifecycle)
	body.Blocks = slices.DeleteFunc(body.Blocks, func(block *hclext.Block) bool { return replaced[made(block)] })
	for _, block := range by.Blocks {
		if block.Type != lifecycle {
			body.Blocks = append(body.Blocks, block)
		}
	}
}
