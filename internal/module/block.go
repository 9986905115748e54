package module

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

// Block is a block of an instance, written out or made by a dynamic block.
type Block struct {
	// Present is Yes or, where it depends on something that cannot be known
	// whether or how often a dynamic block makes it, Unknown.
	Present answer.Answer

	block *hclext.Block
	// in is what the names in the block stand for.
	in Expression
}

// Block is the instance's own block.
func (i Instance) Block() Block {
	in := Expression{module: i.module, scope: i.scope}
	forEach, ok := i.block.Body.Attributes["for_each"]
	if each, known := i.scope["each"]; ok && known {
		key := each.GetAttr("key")
		in.origins = map[string]origin{"each.value": func() (Expression, bool) {
			return Expression{written: forEach.Expr, module: i.module}.Source().Entry(key)
		}}
	}
	return Block{Present: answer.Yes, block: i.block, in: in}
}

// Range is the block's header.
func (b Block) Range() hcl.Range {
	return b.block.DefRange
}

// Expression is an argument of the block, if it has it.
func (b Block) Expression(name string) (Expression, bool) {
	attr, ok := b.block.Body.Attributes[name]
	if !ok {
		return Expression{}, false
	}
	return b.in.With(attr.Expr), true
}

// Blocks are the blocks of a type inside the block, also those of dynamic
// blocks. One block stands for all that a dynamic block makes where it cannot
// be known which.
func (b Block) Blocks(blockType string) []Block {
	var blocks []Block
	for _, block := range b.block.Body.Blocks {
		switch {
		case block.Type == blockType:
			blocks = append(blocks, Block{Present: b.Present, block: block, in: b.in})
		case block.Type == "dynamic" && slices.Equal(block.Labels, []string{blockType}):
			blocks = append(blocks, b.dynamic(block)...)
		}
	}
	return blocks
}

func (b Block) dynamic(block *hclext.Block) []Block {
	iterator := iterator(block)
	forEach, ok := block.Body.Attributes["for_each"]
	if !ok {
		return nil
	}
	elements, known := b.in.With(forEach.Expr).Elements()
	present := b.Present
	if !known {
		elements, present = []Element{{Key: cty.DynamicVal, Value: cty.DynamicVal}}, answer.Unknown
	}
	var blocks []Block
	for _, content := range block.Body.Blocks.OfType("content") {
		for _, each := range elements {
			in := b.in.bind(iterator, element(each.Key, each.Value), iterator+".value", each.origin)
			blocks = append(blocks, Block{Present: present, block: content, in: in})
		}
	}
	return blocks
}

// iterator is the name that stands for an element in a dynamic block.
func iterator(dynamic *hclext.Block) string {
	if attr, ok := dynamic.Body.Attributes["iterator"]; ok {
		if name := hcl.ExprAsKeyword(attr.Expr); name != "" {
			return name
		}
	}
	return dynamic.Labels[0]
}
