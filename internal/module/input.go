package module

import (
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
	return v.is("sensitive", true) || v.Ephemeral()
}

// Ephemeral reports whether the variable is ephemeral.
func (v *Variable) Ephemeral() bool {
	return v.is("ephemeral", true)
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

// Fallback is the variable's default, cty.DynamicVal where it has none.
func (v *Variable) Fallback() cty.Value {
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
		return v.Fallback()
	}
	return v.converted(value)
}

// mostNodes is how many values in a value are looked at. Each call that passes
// one twice doubles them.
const mostNodes = 1_000_000

// converted is a value as the variable's type makes it, cty.DynamicVal where it cannot.
func (v *Variable) converted(value cty.Value) cty.Value {
	if most := mostNodes; exceeds(value, &most) {
		return cty.DynamicVal
	}
	value, paths := value.UnmarkDeepWithPaths()
	ty, defaults := v.Type()
	converted := Converted(value, ty, defaults)
	if len(paths) > 0 {
		// Which part of it is secret may have changed its place.
		return converted.Mark(sensitive)
	}
	return v.marked(converted)
}

// Converted is a value as a type makes it that has defaults, cty.DynamicVal
// where it cannot.
func Converted(value cty.Value, ty cty.Type, defaults *typeexpr.Defaults) cty.Value {
	if defaults != nil {
		value = defaults.Apply(value)
	}
	converted, err := convert.Convert(value, ty)
	if err != nil {
		return cty.DynamicVal
	}
	return converted
}

// exceeds reports whether there are more values in a value than are left.
func exceeds(value cty.Value, left *int) bool {
	if *left--; *left < 0 {
		return true
	}
	value, _ = value.Unmark()
	if !value.IsKnown() || value.IsNull() || !value.CanIterateElements() {
		return false
	}
	for _, element := range value.Elements() {
		if exceeds(element, left) {
			return true
		}
	}
	return false
}

func (v *Variable) marked(value cty.Value) cty.Value {
	if v.Secret() {
		return value.Mark(sensitive)
	}
	return value
}
