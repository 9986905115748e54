package eval

import (
	"errors"
	"path/filepath"
	"strings"

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
	"alltrue":         alltrue,
	"anytrue":         anytrue,
	"basename":        path(filepath.Base),
	"ceil":            stdlib.CeilFunc,
	"chomp":           stdlib.ChompFunc,
	"chunklist":       stdlib.ChunklistFunc,
	"coalesce":        coalesce,
	"coalescelist":    stdlib.CoalesceListFunc,
	"compact":         stdlib.CompactFunc,
	"concat":          stdlib.ConcatFunc,
	"contains":        stdlib.ContainsFunc,
	"csvdecode":       stdlib.CSVDecodeFunc,
	"dirname":         path(filepath.Dir),
	"distinct":        stdlib.DistinctFunc,
	"element":         stdlib.ElementFunc,
	"endswith":        comparison(strings.HasSuffix),
	"flatten":         stdlib.FlattenFunc,
	"floor":           stdlib.FloorFunc,
	"format":          stdlib.FormatFunc,
	"formatdate":      stdlib.FormatDateFunc,
	"formatlist":      stdlib.FormatListFunc,
	"indent":          stdlib.IndentFunc,
	"join":            stdlib.JoinFunc,
	"jsondecode":      stdlib.JSONDecodeFunc,
	"jsonencode":      stdlib.JSONEncodeFunc,
	"keys":            stdlib.KeysFunc,
	"length":          length,
	"log":             stdlib.LogFunc,
	"lookup":          lookup,
	"lower":           stdlib.LowerFunc,
	"max":             stdlib.MaxFunc,
	"merge":           stdlib.MergeFunc,
	"min":             stdlib.MinFunc,
	"one":             one,
	"parseint":        stdlib.ParseIntFunc,
	"pow":             stdlib.PowFunc,
	"range":           stdlib.RangeFunc,
	"regex":           stdlib.RegexFunc,
	"regexall":        stdlib.RegexAllFunc,
	"replace":         replace,
	"reverse":         stdlib.ReverseListFunc,
	"setintersection": stdlib.SetIntersectionFunc,
	"setproduct":      stdlib.SetProductFunc,
	"setsubtract":     stdlib.SetSubtractFunc,
	"setunion":        stdlib.SetUnionFunc,
	"signum":          stdlib.SignumFunc,
	"slice":           stdlib.SliceFunc,
	"sort":            stdlib.SortFunc,
	"split":           stdlib.SplitFunc,
	"startswith":      comparison(strings.HasPrefix),
	"strcontains":     comparison(strings.Contains),
	"strrev":          stdlib.ReverseFunc,
	"substr":          stdlib.SubstrFunc,
	"sum":             sum,
	"timeadd":         stdlib.TimeAddFunc,
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

	"bcrypt":        atRun,
	"plantimestamp": atRun,
	"timestamp":     atRun,
	"uuid":          atRun,
}

// atRun gives what depends on when Terraform runs. TFLint would give what it
// is now.
var atRun = function.New(&function.Spec{
	VarParam: &anything,
	Type:     function.StaticReturnType(cty.String),
	Impl: func([]cty.Value, cty.Type) (cty.Value, error) {
		return cty.UnknownVal(cty.String).RefineNotNull(), nil
	},
})

// missing reports whether this package does not have a function.
func missing(name string) bool {
	_, ok := functions[name]
	return !ok
}

// dependsOnRun reports whether what a function gives depends on when Terraform runs.
func dependsOnRun(name string) bool {
	return functions[name] == atRun
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
		case collection.IsMapType() && len(args) == 3:
			_, err := convert.Convert(args[2], collection.ElementType())
			return collection.ElementType(), err
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

// one is the only element of a collection, null where there is none.
var one = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "collection", Type: cty.DynamicPseudoType}},
	Type: func(args []cty.Value) (cty.Type, error) {
		switch collection := args[0].Type(); {
		case collection.IsListType(), collection.IsSetType():
			return collection.ElementType(), nil
		case collection.IsTupleType() && collection.Length() == 1:
			return collection.TupleElementType(0), nil
		case collection.IsTupleType() && collection.Length() == 0:
			return cty.DynamicPseudoType, nil
		}
		return cty.NilType, errors.New("one needs a list, a set or a tuple with at most one element")
	},
	Impl: func(args []cty.Value, want cty.Type) (cty.Value, error) {
		if args[0].Type().IsSetType() && !args[0].IsWhollyKnown() {
			// Elements that are not known can turn out to be the same.
			return cty.UnknownVal(want), nil
		}
		elements := args[0].AsValueSlice()
		switch len(elements) {
		case 0:
			return cty.NullVal(want), nil
		case 1:
			return elements[0], nil
		}
		return cty.NilVal, errors.New("there is more than one element")
	},
})

// path makes the function that takes a part of a path.
func path(part func(string) string) function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{{Name: "path", Type: cty.String}},
		Type:   function.StaticReturnType(cty.String),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			return cty.StringVal(part(args[0].AsString())), nil
		},
	})
}

// comparison makes the function that compares a text with another one.
func comparison(holds func(text, other string) bool) function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{{Name: "text", Type: cty.String}, {Name: "other", Type: cty.String}},
		Type:   function.StaticReturnType(cty.Bool),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			return cty.BoolVal(holds(args[0].AsString(), args[1].AsString())), nil
		},
	})
}

// truths is the parameter of alltrue and anytrue.
var truths = []function.Parameter{{Name: "list", Type: cty.List(cty.Bool)}}

// alltrue reports whether all elements are true. One that is null is not.
var alltrue = function.New(&function.Spec{
	Params: truths,
	Type:   function.StaticReturnType(cty.Bool),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		for _, element := range args[0].AsValueSlice() {
			if !element.IsKnown() {
				return cty.UnknownVal(cty.Bool), nil
			}
			if element.IsNull() || element.False() {
				return cty.False, nil
			}
		}
		return cty.True, nil
	},
})

// anytrue reports whether an element is true. One that is null is not.
var anytrue = function.New(&function.Spec{
	Params: truths,
	Type:   function.StaticReturnType(cty.Bool),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		found := cty.False
		for _, element := range args[0].AsValueSlice() {
			switch {
			case !element.IsKnown():
				found = cty.UnknownVal(cty.Bool)
			case !element.IsNull() && element.True():
				return cty.True, nil
			}
		}
		return found, nil
	},
})

// sum is that of the numbers in a list or a set.
var sum = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "list", Type: cty.DynamicPseudoType}},
	Type:   function.StaticReturnType(cty.Number),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		if ty := args[0].Type(); !args[0].CanIterateElements() || ty.IsObjectType() || ty.IsMapType() || args[0].LengthInt() == 0 {
			return cty.NilVal, errors.New("sum needs a list or a set of numbers")
		}
		if args[0].Type().IsSetType() && !args[0].IsWhollyKnown() {
			// Elements that are not known can turn out to be the same.
			return cty.UnknownVal(cty.Number), nil
		}
		total := cty.Zero
		for _, element := range args[0].AsValueSlice() {
			number, err := convert.Convert(element, cty.Number)
			if err != nil || number.IsNull() {
				return cty.NilVal, errors.New("sum needs numbers")
			}
			total = total.Add(number)
		}
		return total, nil
	},
})

// replace replaces text, or what a regular expression between slashes matches.
var replace = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "text", Type: cty.String},
		{Name: "old", Type: cty.String},
		{Name: "new", Type: cty.String},
	},
	Type: function.StaticReturnType(cty.String),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		old := args[1].AsString()
		if len(old) > 1 && strings.HasPrefix(old, "/") && strings.HasSuffix(old, "/") {
			return stdlib.RegexReplace(args[0], cty.StringVal(old[1:len(old)-1]), args[2])
		}
		return stdlib.Replace(args[0], args[1], args[2])
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
