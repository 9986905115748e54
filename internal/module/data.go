package module

import (
	"fmt"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// Reference is what an expression takes from a data source of the module, as
// in data.aws_iam_policy_document.main.json.
type Reference struct {
	Attribute string
	// Instances are those that it can be taken from.
	Instances []Instance
	// All is set where it is the list of what every instance has, as with [*].
	All bool
}

// Reference is what the expression takes from one of the data sources that the
// schema has. It is not ok where the expression is something else.
func (x Expression) Reference() (ref Reference, ok bool) {
	switch expr := x.written.(type) {
	case *hclsyntax.ScopeTraversalExpr:
		source, rest := x.data(expr)
		switch {
		case source == nil:
			return ref, false
		case len(rest) == 1:
			return reference(source.Instances(), rest[0])
		case len(rest) == 2:
			index, ok := rest[0].(hcl.TraverseIndex)
			if !ok {
				return ref, false
			}
			return reference(source.instancesAt(index.Key), rest[1])
		}
	case *hclsyntax.RelativeTraversalExpr:
		index, ok := expr.Source.(*hclsyntax.IndexExpr)
		if !ok || len(expr.Traversal) != 1 {
			return ref, false
		}
		if source, rest := x.data(index.Collection); source != nil && len(rest) == 0 {
			return reference(source.instancesAt(x.With(index.Key).Value()), expr.Traversal[0])
		}
	case *hclsyntax.SplatExpr:
		each, ok := expr.Each.(*hclsyntax.RelativeTraversalExpr)
		if !ok || len(each.Traversal) != 1 {
			return ref, false
		}
		if source, rest := x.data(expr.Source); source != nil && len(rest) == 0 {
			ref, ok = reference(source.Instances(), each.Traversal[0])
			ref.All = true
			return ref, ok
		}
	}
	return ref, false
}

// data finds the data source that a traversal starts from, and what follows its name.
func (x Expression) data(expr hclsyntax.Expression) (*Resource, hcl.Traversal) {
	scope, ok := expr.(*hclsyntax.ScopeTraversalExpr)
	if !ok || scope.Traversal.RootName() != "data" || len(scope.Traversal) < 3 {
		return nil, nil
	}
	name, ok := scope.Traversal[2].(hcl.TraverseAttr)
	if !ok {
		return nil, nil
	}
	return x.module.data[[2]string{attributeName(scope.Traversal), name.Name}], scope.Traversal[3:]
}

func reference(instances []Instance, step hcl.Traverser) (Reference, bool) {
	attr, ok := step.(hcl.TraverseAttr)
	return Reference{Attribute: attr.Name, Instances: instances}, ok
}

// instancesAt are those that an index can stand for: one, or all where the
// index or the instances cannot be known.
func (r *Resource) instancesAt(index cty.Value) []Instance {
	all := r.Instances()
	name, ok := entryName(index)
	if !ok || len(all) == 1 && all[0].key == "" {
		return all
	}
	for _, instance := range all {
		if instance.key == fmt.Sprintf("[%q]", name) || instance.key == "["+name+"]" {
			return []Instance{instance}
		}
	}
	return nil
}
