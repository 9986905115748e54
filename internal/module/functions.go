package module

import (
	"errors"

	"github.com/hashicorp/hcl/v2/ext/customdecode"
	"github.com/hashicorp/hcl/v2/ext/tryfunc"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
)

// functions are those of Terraform's functions that Terraform takes from
// HCL and go-cty as they are, so that they give the same results here, and
// those that modules use all the time. Expressions that call another one are
// evaluated by TFLint.
var functions = map[string]function.Function{
	"abs":             stdlib.AbsoluteFunc,
	"can":             tryfunc.CanFunc,
	"ceil":            stdlib.CeilFunc,
	"chomp":           stdlib.ChompFunc,
	"chunklist":       stdlib.ChunklistFunc,
	"coalesce":        coalesce,
	"coalescelist":    stdlib.CoalesceListFunc,
	"compact":         stdlib.CompactFunc,
	"concat":          stdlib.ConcatFunc,
	"contains":        stdlib.ContainsFunc,
	"distinct":        stdlib.DistinctFunc,
	"element":         stdlib.ElementFunc,
	"flatten":         stdlib.FlattenFunc,
	"floor":           stdlib.FloorFunc,
	"format":          stdlib.FormatFunc,
	"formatlist":      stdlib.FormatListFunc,
	"indent":          stdlib.IndentFunc,
	"join":            stdlib.JoinFunc,
	"jsondecode":      stdlib.JSONDecodeFunc,
	"jsonencode":      stdlib.JSONEncodeFunc,
	"keys":            stdlib.KeysFunc,
	"length":          length,
	"lookup":          lookup,
	"lower":           stdlib.LowerFunc,
	"max":             stdlib.MaxFunc,
	"merge":           stdlib.MergeFunc,
	"min":             stdlib.MinFunc,
	"parseint":        stdlib.ParseIntFunc,
	"range":           stdlib.RangeFunc,
	"setintersection": stdlib.SetIntersectionFunc,
	"setproduct":      stdlib.SetProductFunc,
	"setsubtract":     stdlib.SetSubtractFunc,
	"setunion":        stdlib.SetUnionFunc,
	"slice":           stdlib.SliceFunc,
	"sort":            stdlib.SortFunc,
	"split":           stdlib.SplitFunc,
	"substr":          stdlib.SubstrFunc,
	"title":           stdlib.TitleFunc,
	"tobool":          conversion(cty.Bool),
	"tolist":          conversion(cty.List(cty.DynamicPseudoType)),
	"tomap":           conversion(cty.Map(cty.DynamicPseudoType)),
	"tonumber":        conversion(cty.Number),
	"toset":           conversion(cty.Set(cty.DynamicPseudoType)),
	"tostring":        conversion(cty.String),
	"trim":            stdlib.TrimFunc,
	"trimprefix":      stdlib.TrimPrefixFunc,
	"trimspace":       stdlib.TrimSpaceFunc,
	"trimsuffix":      stdlib.TrimSuffixFunc,
	"try":             try,
	"upper":           stdlib.UpperFunc,
	"values":          stdlib.ValuesFunc,
	"zipmap":          stdlib.ZipmapFunc,
}

// try is the first argument that can be evaluated. It gives what HCL's own
// gives, which evaluates its arguments twice, for the type and for the value:
// with each call inside another, that takes twice as long.
var try = function.New(&function.Spec{
	VarParam: &function.Parameter{Name: "expressions", Type: customdecode.ExpressionClosureType},
	Type:     function.StaticReturnType(cty.DynamicPseudoType),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		for _, arg := range args {
			value, diags := customdecode.ExpressionClosureFromVal(arg).Value()
			switch {
			case diags.HasErrors():
				continue
			case !value.IsWhollyKnown():
				return cty.DynamicVal, nil
			}
			return value, nil
		}
		return cty.NilVal, errors.New("no argument can be evaluated")
	},
})

// anything is a parameter that takes any value, also one that is null or not known.
var anything = function.Parameter{
	Name:             "value",
	Type:             cty.DynamicPseudoType,
	AllowUnknown:     true,
	AllowDynamicType: true,
	AllowNull:        true,
}

// coalesce is the first argument that is neither null nor "".
var coalesce = function.New(&function.Spec{
	VarParam: &anything,
	Type: func(args []cty.Value) (cty.Type, error) {
		types := make([]cty.Type, len(args))
		for i, arg := range args {
			types[i] = arg.Type()
		}
		unified, _ := convert.UnifyUnsafe(types)
		if unified == cty.NilType {
			return cty.NilType, errors.New("all arguments must have the same type")
		}
		return unified, nil
	},
	Impl: func(args []cty.Value, unified cty.Type) (cty.Value, error) {
		for _, arg := range args {
			value, err := convert.Convert(arg, unified)
			switch {
			case err != nil:
				return cty.NilVal, err
			case !value.IsKnown():
				return cty.UnknownVal(unified), nil
			case !value.IsNull() && !value.RawEquals(cty.StringVal("")):
				return value, nil
			}
		}
		return cty.NilVal, errors.New("no argument is set")
	},
})

// length is that of a string, in characters, or of a collection.
var length = function.New(&function.Spec{
	Params: []function.Parameter{{
		Name:             "value",
		Type:             cty.DynamicPseudoType,
		AllowDynamicType: true,
		AllowUnknown:     true,
	}},
	Type: function.StaticReturnType(cty.Number),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		value := args[0]
		switch {
		case value.Type() == cty.DynamicPseudoType:
			return cty.UnknownVal(cty.Number), nil
		case value.Type() == cty.String:
			return stdlib.Strlen(value)
		case value.Type().IsTupleType(), value.Type().IsObjectType(), value.Type().IsCollectionType():
			return value.Length(), nil
		}
		return cty.NilVal, errors.New("only strings and collections have a length")
	},
})

// lookup is an element of a map or an object, or the default where there is no
// such element. The default may be null, unlike that of go-cty's function.
var lookup = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "map", Type: cty.DynamicPseudoType},
		{Name: "key", Type: cty.String},
	},
	VarParam: &anything,
	Type: func(args []cty.Value) (cty.Type, error) {
		switch collection := args[0].Type(); {
		case collection.IsMapType():
			return collection.ElementType(), nil
		case !collection.IsObjectType():
			return cty.NilType, errors.New("lookup needs a map")
		case !args[1].IsKnown():
			return cty.DynamicPseudoType, nil
		case collection.HasAttribute(args[1].AsString()):
			return collection.AttributeType(args[1].AsString()), nil
		case len(args) == 3:
			return args[2].Type(), nil
		}
		return cty.NilType, errors.New("the map has no such element")
	},
	Impl: func(args []cty.Value, want cty.Type) (cty.Value, error) {
		collection, key := args[0], args[1]
		switch {
		case collection.Type().IsObjectType() && collection.Type().HasAttribute(key.AsString()):
			return collection.GetAttr(key.AsString()), nil
		case collection.Type().IsMapType() && collection.HasIndex(key).True():
			return collection.Index(key), nil
		case len(args) == 3:
			return convert.Convert(args[2], want)
		}
		return cty.NilVal, errors.New("the map has no such element")
	},
})

// conversion makes the function that converts its argument to a type.
func conversion(want cty.Type) function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{anything},
		Type:   function.StaticReturnType(cty.DynamicPseudoType),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			return convert.Convert(args[0], want)
		},
	})
}
