package module

import (
	"fmt"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

// Reference is what an expression takes from a data source of the module, as
// in data.aws_iam_policy_document.main.json.
type Reference struct {
	Attribute string
	// Instances are those that it can be taken from.
	Instances []Instance
	// All is set where it is the list of what every instance has, as with [*].
	All bool
	// exists reports whether there is the instance that it is taken from, which
	// takes a walk over all of them.
	exists func() answer.Answer
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
			return reference(source.Instances(), certain, rest[0])
		case len(rest) == 2:
			index, ok := rest[0].(hcl.TraverseIndex)
			if !ok {
				return ref, false
			}
			return reference(source.instancesAt(index.Key), func() answer.Answer { return source.has(index.Key) }, rest[1])
		}
	case *hclsyntax.RelativeTraversalExpr:
		index, ok := expr.Source.(*hclsyntax.IndexExpr)
		if !ok || len(expr.Traversal) != 1 {
			return ref, false
		}
		if source, rest := x.data(index.Collection); source != nil && len(rest) == 0 {
			key := x.With(index.Key).Value()
			return reference(source.instancesAt(key), func() answer.Answer { return source.has(key) }, expr.Traversal[0])
		}
	case *hclsyntax.SplatExpr:
		each, ok := expr.Each.(*hclsyntax.RelativeTraversalExpr)
		if !ok || len(each.Traversal) != 1 {
			return ref, false
		}
		if source, rest := x.data(expr.Source); source != nil && len(rest) == 0 {
			ref, ok = reference(source.Instances(), certain, each.Traversal[0])
			ref.All = true
			return ref, ok
		}
	}
	return ref, false
}

// data finds the data source that a traversal starts from, and what follows its name.
func (x Expression) data(expr hcl.Expression) (*Resource, hcl.Traversal) {
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

// dataEntry is an instance of a data source, or what is taken from one.
func (x Expression) dataEntry(key cty.Value) (Expression, bool) {
	source, rest := x.data(x.written)
	if source == nil || len(rest) > 1 {
		return x, false
	}
	var step hcl.Traverser = hcl.TraverseIndex{Key: key}
	if len(rest) == 1 || !source.repeated() {
		name, ok := entryName(key)
		if !ok {
			return x, false
		}
		step = hcl.TraverseAttr{Name: name}
	}
	traversal := append(slices.Clip(x.written.(*hclsyntax.ScopeTraversalExpr).Traversal), step)
	return x.With(&hclsyntax.ScopeTraversalExpr{Traversal: traversal, SrcRange: x.Range()}), true
}

// dataEntries are the instances of a data source that has several.
func (x Expression) dataEntries() (entries, bool) {
	source, rest := x.data(x.written)
	if source == nil || len(rest) > 0 || !source.repeated() {
		return entries{}, false
	}
	var list []entry
	for _, instance := range source.Instances() {
		value, _ := x.dataEntry(instance.keyValue())
		list = append(list, entry{key: instance.keyValue(), written: value.written})
	}
	return ordered(list), true
}

func certain() answer.Answer { return answer.Yes }

func reference(instances []Instance, exists func() answer.Answer, step hcl.Traverser) (Reference, bool) {
	attr, ok := step.(hcl.TraverseAttr)
	return Reference{Attribute: attr.Name, Instances: instances, exists: exists}, ok
}

// has reports whether there is an instance with an index.
func (r *Resource) has(index cty.Value) answer.Answer {
	name, ok := entryName(index)
	if !ok {
		return answer.Unknown
	}
	if forEach, ok := r.block.Body.Attributes["for_each"]; ok {
		each := known(r.module.evaluator.value(forEach.Expr, nil))
		if !iterable(each) {
			return answer.Unknown
		}
		for key := range each.Elements() {
			if found, _ := entryName(key); found == name {
				return answer.Yes
			}
		}
		return answer.No
	}
	count, ok := r.block.Body.Attributes["count"]
	if !ok {
		return answer.Unknown
	}
	n, err := convert.Convert(known(r.module.evaluator.value(count.Expr, nil)), cty.Number)
	number, numberErr := convert.Convert(index, cty.Number)
	if err != nil || numberErr != nil || !n.IsKnown() || n.IsNull() || !number.IsKnown() {
		return answer.Unknown
	}
	return answer.Of(number.LessThan(n).True())
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
