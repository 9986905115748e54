package module

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
)

// made is the type of the block, or of the blocks that a dynamic block makes.
func made(block *hclext.Block) string {
	if block.Type == "dynamic" {
		return block.Labels[0]
	}
	return block.Type
}

// Iterator is the name that stands for an element in a dynamic block.
func Iterator(dynamic *hclext.Block) string {
	if attr, ok := dynamic.Body.Attributes["iterator"]; ok {
		if name := hcl.ExprAsKeyword(attr.Expr); name != "" {
			return name
		}
	}
	return dynamic.Labels[0]
}
