package expr

import (
	"maps"
	"slices"
	"strconv"

	"github.com/hashicorp/hcl/v2/ext/typeexpr"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/eval"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// given is what an input variable is where a caller gives it the value.
func (v Value) given(variable *module.Variable) Value {
	if !variable.Nullable() {
		v = v.orElse(variable.Fallback())
	}
	ty, defaults := variable.Type()
	return v.as(ty, defaults)
}

// orElse is the value, with another one where it is null.
func (v Value) orElse(fallback cty.Value) Value {
	v = v.now()
	switch v.kind {
	case Null:
		return known(eval.Known(fallback), v.at)
	case Choice:
		return v.withItems(func(item Item) Value { return item.orElse(fallback) })
	}
	return v
}

// as is the value as something of a type takes it: with the defaults of its
// attributes, and without attributes that it does not have.
func (v Value) as(ty cty.Type, defaults *typeexpr.Defaults) Value {
	switch {
	case ty == cty.DynamicPseudoType:
		return v
	case ty.IsPrimitiveType():
		return v.asPrimitive(ty)
	}
	v = v.now()
	position := -1
	switch {
	case v.kind == Choice:
		v = v.withItems(func(item Item) Value { return item.as(ty, defaults) })
	case v.kind == List && ty.IsTupleType():
		v = v.withItems(func(item Item) Value {
			if position++; position >= ty.Length() {
				return item.Value
			}
			return item.as(ty.TupleElementType(position), within(defaults, strconv.Itoa(position)))
		})
	case v.kind == List && (ty.IsListType() || ty.IsSetType()), v.kind == Object && ty.IsMapType():
		v = v.withItems(func(item Item) Value { return item.as(ty.ElementType(), within(defaults, "")) })
		v.unordered = v.unordered || ty.IsSetType() && len(v.items) > 1
	case v.kind == Object && ty.IsObjectType():
		v = v.asObject(ty, defaults)
	}
	if v.more == nil {
		return v
	}
	return v.with(func(m *more) {
		m.whole = nil
		if evaluate := m.value; evaluate != nil {
			m.value = func() cty.Value { return module.Converted(evaluate(), ty, defaults) }
		}
	})
}

// asPrimitive is a string, a number or a truth value as a type takes it.
func (v Value) asPrimitive(ty cty.Type) Value {
	if _, ok := v.text.Known(); !ok || v.kind != String && v.kind != Scalar {
		return v
	}
	converted, err := convert.Convert(v.Cty(), ty)
	if err != nil || !converted.IsKnown() {
		return v
	}
	as := known(converted, v.at)
	as.argument = v.argument
	return as
}

// asObject is an object with the attributes that its type has.
func (v Value) asObject(ty cty.Type, defaults *typeexpr.Defaults) Value {
	attributes := ty.AttributeTypes()
	present := map[string]bool{}
	var items []Item
	for _, item := range v.items {
		attribute, ok := attributes[item.Key]
		if !ok {
			continue
		}
		if fallback, ok := fallbackOf(defaults, item.Key); ok {
			item.Value = item.orElse(fallback)
		}
		item.Value = item.as(attribute, within(defaults, item.Key))
		present[item.Key] = true
		items = append(items, item)
	}
	for _, name := range slices.Sorted(maps.Keys(attributes)) {
		if present[name] || v.open || !ty.AttributeOptional(name) {
			continue
		}
		item := Item{Key: name, Value: Nothing(v.at)}
		if fallback, ok := fallbackOf(defaults, name); ok {
			item.Value = known(fallback, v.at).as(attributes[name], within(defaults, name))
		}
		items = append(items, item)
	}
	v.items = items
	return v
}

// withItems is the value with other items for its own.
func (v Value) withItems(other func(Item) Value) Value {
	items := slices.Clone(v.items)
	for i := range items {
		items[i].Value = other(items[i])
	}
	v.items = items
	return v
}

// within are the defaults of what is inside of a value.
func within(defaults *typeexpr.Defaults, key string) *typeexpr.Defaults {
	if defaults == nil {
		return nil
	}
	return defaults.Children[key]
}

// fallbackOf is the default of an attribute.
func fallbackOf(defaults *typeexpr.Defaults, attribute string) (fallback cty.Value, ok bool) {
	if defaults == nil {
		return cty.NilVal, false
	}
	fallback, ok = defaults.DefaultValues[attribute]
	return fallback, ok
}
