package eval

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// AnyInput is Data whose input variables can have any value.
type AnyInput struct{ Data }

// Named is cty.DynamicVal for an input variable.
func (a AnyInput) Named(root, name string) (cty.Value, bool) {
	if root == "var" {
		return cty.DynamicVal, true
	}
	return a.Data.Named(root, name)
}

// Elsewhere is cty.DynamicVal for what an input variable may decide.
func (a AnyInput) Elsewhere(expr hcl.Expression) cty.Value {
	if slices.ContainsFunc(expr.Variables(), func(traversal hcl.Traversal) bool {
		root := traversal.RootName()
		return root == "var" || root == "local"
	}) {
		return cty.DynamicVal
	}
	return a.Data.Elsewhere(expr)
}
