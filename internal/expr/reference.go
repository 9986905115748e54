package expr

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// Reference is what a value is taken from: a resource, a data source, an input
// variable or the output of a module.
type Reference struct {
	// Root is "data", "var", "module", or "" for a managed resource.
	Root string
	// Type is the resource type or data source, "" for a variable or a module.
	Type string
	Name string
	// Indexed is set where an index follows the name, and Key is what it is.
	Indexed bool
	Key     cty.Value
	// All is set where it is the list of what every instance has, as with [*].
	All bool
	// Attribute is the attribute or output that is taken, "" where it is the whole.
	Attribute string
	// At is where the attribute is written, as .arn, with the dot. It is the zero
	// range where it is not written there.
	At hcl.Range
	// Part is set where something inside the attribute is taken.
	Part bool
	// Written is the reference as it is written, "" where an expression in it
	// leaves open what it leads to.
	Written string

	// rest is what is taken inside the attribute, and in the reader of the module
	// where that is written.
	rest hcl.Traversal
	in   any
	// identifier is set where the attribute is neither null nor "" once there is
	// what it is of.
	identifier bool
}

// notResources are the names that a traversal to something else than a managed
// resource starts with.
var notResources = []string{"count", "data", "each", "ephemeral", "local", "module", "path", "self", "terraform", "var"}

// identifies reports whether the reference is the id or arn of a managed
// resource, or another attribute which cannot be known, but is neither null nor
// "" once there is what it is of.
func (r *Reference) identifies() bool {
	if r == nil || r.All || r.Part {
		return false
	}
	return r.identifier || r.Root == "" && (r.Attribute == "id" || r.Attribute == "arn")
}

// isText reports whether the reference is one to a string: what identifies a
// managed resource, or the id or arn of a data source.
func (r *Reference) isText() bool {
	ofData := r != nil && r.Root == "data" && !r.All && !r.Part && (r.Attribute == "id" || r.Attribute == "arn")
	return ofData || r.identifies()
}

// reference is what the value is taken from, nil where it is not known.
func (v Value) reference() *Reference {
	if v.more == nil {
		return nil
	}
	return v.more.reference
}

// From is what the value is taken from. It is not ok where it is written out,
// where it is made of several things, or where that cannot be known.
func (v Value) From() (Reference, bool) {
	if r := v.now().reference(); r != nil {
		return *r, true
	}
	return Reference{}, false
}

// referenceOf reads a reference: a traversal, one that follows an index with a
// key that has to be evaluated, or a splat.
func referenceOf(expr hcl.Expression, evaluate func(hcl.Expression) cty.Value) *Reference {
	switch expr := expr.(type) {
	case *hclsyntax.ScopeTraversalExpr:
		r, rest := start(expr.Traversal)
		if r == nil || !r.follow(rest) {
			return nil
		}
		r.Written = written(expr.Traversal)
		return r
	case *hclsyntax.RelativeTraversalExpr:
		index, ok := expr.Source.(*hclsyntax.IndexExpr)
		if !ok {
			return nil
		}
		r := whole(index.Collection)
		if r == nil {
			return nil
		}
		r.Indexed, r.Key = true, evaluate(index.Key)
		if !r.follow(expr.Traversal) {
			return nil
		}
		return r
	case *hclsyntax.IndexExpr:
		r := whole(expr.Collection)
		if r == nil {
			return nil
		}
		r.Indexed, r.Key = true, evaluate(expr.Key)
		return r
	case *hclsyntax.SplatExpr:
		r := whole(expr.Source)
		each, ok := expr.Each.(*hclsyntax.RelativeTraversalExpr)
		if r == nil || !ok || each.Source != expr.Item {
			return nil
		}
		r.All = true
		if !r.follow(each.Traversal) {
			return nil
		}
		return r
	}
	return nil
}

// whole is a reference to a thing without anything that follows its name.
func whole(expr hcl.Expression) *Reference {
	traversal, ok := expr.(*hclsyntax.ScopeTraversalExpr)
	if !ok {
		return nil
	}
	r, rest := start(traversal.Traversal)
	if len(rest) > 0 {
		return nil
	}
	return r
}

// start is what the first steps of a traversal name, and what follows.
func start(traversal hcl.Traversal) (r *Reference, rest hcl.Traversal) {
	names := make([]string, 0, 3)
	for _, step := range traversal[:min(len(traversal), 3)] {
		switch step := step.(type) {
		case hcl.TraverseRoot:
			names = append(names, step.Name)
		case hcl.TraverseAttr:
			names = append(names, step.Name)
		}
	}
	switch {
	case len(names) > 2 && names[0] == "data":
		return &Reference{Root: "data", Type: names[1], Name: names[2]}, traversal[3:]
	case len(names) > 1 && (names[0] == "var" || names[0] == "module"):
		return &Reference{Root: names[0], Name: names[1]}, traversal[2:]
	case len(names) > 1 && !slices.Contains(notResources, names[0]):
		return &Reference{Type: names[0], Name: names[1]}, traversal[2:]
	}
	return nil, nil
}

// follow reads what follows the name: an index, an attribute, and what is inside
// of it. It is false where that is no reference.
func (r *Reference) follow(rest hcl.Traversal) bool {
	if len(rest) > 0 && !r.Indexed && !r.All && r.Root != "var" {
		if index, ok := rest[0].(hcl.TraverseIndex); ok {
			r.Indexed, r.Key = true, index.Key
			rest = rest[1:]
		}
	}
	if len(rest) == 0 {
		return true
	}
	attr, ok := rest[0].(hcl.TraverseAttr)
	r.Attribute, r.At, r.Part, r.rest = attr.Name, attr.SrcRange, len(rest) > 1, rest[1:]
	return ok
}

// step is the reference to what a key leads to, nil where it leads to something
// that is no instance, attribute or output. Of the list of what every instance
// has, it is what one of them has.
func (r Reference) step(key cty.Value) *Reference {
	name, known := textOf(key).Known()
	switch {
	case r.Root == "var" || r.Part || r.All && key.Type() == cty.String:
		return nil
	case r.All:
		r.All, r.Indexed, r.Key = false, true, key
	case r.Attribute != "":
		r.Part = true
	case !r.Indexed && (!known || key.Type() == cty.Number):
		r.Indexed, r.Key = true, key
	case known:
		r.Attribute = name
	default:
		return nil
	}
	r.Written, r.At = "", hcl.Range{}
	return &r
}

// name is the reference as it is written, as far as that tells what it leads to.
func (r Reference) name() string {
	if r.Written != "" {
		return r.Written
	}
	name := r.Name
	for _, before := range []string{r.Type, r.Root} {
		if before != "" {
			name = before + "." + name
		}
	}
	return name
}

// rootName is the name that a reference starts with, "" where there is none.
func rootName(expr hcl.Expression) string {
	switch expr := expr.(type) {
	case *hclsyntax.ScopeTraversalExpr:
		return expr.Traversal.RootName()
	case *hclsyntax.RelativeTraversalExpr:
		return rootName(expr.Source)
	case *hclsyntax.IndexExpr:
		return rootName(expr.Collection)
	case *hclsyntax.SplatExpr:
		return rootName(expr.Source)
	}
	return ""
}
