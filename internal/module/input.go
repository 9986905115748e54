package module

import (
	"slices"

	"github.com/hashicorp/hcl/v2/ext/typeexpr"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
)

// sensitive marks the value of a variable that is sensitive or ephemeral.
const sensitive = "sensitive"

// Variable is an input variable that the module declares.
type Variable struct {
	Name string
	// Block is the variable block.
	Block *hclext.Block
}

// Default is the variable's default as it is written, nil where there is none.
func (v *Variable) Default() *hclext.Attribute {
	return v.Block.Body.Attributes["default"]
}

// Nullable reports whether the variable can be null. Where it cannot, null
// means its default.
func (v *Variable) Nullable() bool {
	return !v.is("nullable", false)
}

// Secret reports whether the variable is sensitive or ephemeral.
func (v *Variable) Secret() bool {
	return v.is("sensitive", true) || v.is("ephemeral", true)
}

func (v *Variable) is(argument string, want bool) bool {
	attr, ok := v.Block.Body.Attributes[argument]
	if !ok {
		return false
	}
	value, diags := attr.Expr.Value(nil)
	return !diags.HasErrors() && value.RawEquals(cty.BoolVal(want))
}

// Type is the type that the variable converts its value to, with the defaults
// of optional attributes, nil where it has none. It is any where none is written.
func (v *Variable) Type() (cty.Type, *typeexpr.Defaults) {
	attr, ok := v.Block.Body.Attributes["type"]
	if !ok {
		return cty.DynamicPseudoType, nil
	}
	ty, defaults, diags := typeexpr.TypeConstraintWithDefaults(attr.Expr)
	if diags.HasErrors() {
		return cty.DynamicPseudoType, nil
	}
	return ty, defaults
}

// HasOptional reports whether a type has attributes that a value may lack.
func HasOptional(ty cty.Type) bool {
	switch {
	case ty.IsObjectType():
		if len(ty.OptionalAttributes()) > 0 {
			return true
		}
		for _, attribute := range ty.AttributeTypes() {
			if HasOptional(attribute) {
				return true
			}
		}
	case ty.IsTupleType():
		return slices.ContainsFunc(ty.TupleElementTypes(), HasOptional)
	case ty.IsCollectionType():
		return HasOptional(ty.ElementType())
	}
	return false
}

// fallback is the variable's default, cty.DynamicVal where it has none.
func (v *Variable) fallback() cty.Value {
	attr := v.Default()
	if attr == nil {
		return v.marked(cty.DynamicVal)
	}
	value, diags := attr.Expr.Value(nil)
	if diags.HasErrors() {
		return cty.DynamicVal
	}
	return v.converted(value)
}

// given is the variable's value where a caller gives it one.
func (v *Variable) given(value cty.Value) cty.Value {
	if unmarked, _ := value.Unmark(); unmarked.IsKnown() && unmarked.IsNull() && !v.Nullable() {
		return v.fallback()
	}
	return v.converted(value)
}

// converted is a value as the variable's type makes it, cty.DynamicVal where it cannot.
func (v *Variable) converted(value cty.Value) cty.Value {
	ty, defaults := v.Type()
	value, paths := value.UnmarkDeepWithPaths()
	if defaults != nil && value.IsKnown() && !value.IsNull() {
		value = defaults.Apply(value)
	}
	converted, err := convert.Convert(value, ty)
	if err != nil {
		return cty.DynamicVal
	}
	if len(paths) > 0 {
		// Which part of it is secret may have changed its place.
		return converted.Mark(sensitive)
	}
	return v.marked(converted)
}

func (v *Variable) marked(value cty.Value) cty.Value {
	if v.Secret() {
		return value.Mark(sensitive)
	}
	return value
}
