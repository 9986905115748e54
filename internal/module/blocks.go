package module

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"
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

// constant is the string that an expression is, whatever the module holds.
func constant(expr hcl.Expression) string {
	value, diags := expr.Value(nil)
	if diags.HasErrors() || value.Type() != cty.String || !value.IsKnown() || value.IsNull() {
		return ""
	}
	return value.AsString()
}

// walkAttributes visits the attributes of a block and of the blocks in it.
func walkAttributes(body *hclext.BodyContent, visit func(*hclext.Attribute)) {
	for _, attr := range body.Attributes {
		visit(attr)
	}
	for _, block := range body.Blocks {
		walkAttributes(block.Body, visit)
	}
}
