package module

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/provider"
)

// Resource is a resource block.
type Resource struct {
	Type, Name string

	module    *Module
	block     *hclext.Block
	address   string
	instances []Instance
}

// Instance is one instance of a resource: the only one, one of those that
// count or for_each make, or one that stands for all where they cannot be
// told apart.
type Instance struct {
	*Resource

	key   string
	index int
	scope scope
}

// mostInstances is how many instances of one resource are looked at one by
// one. Terraform itself is not used with more.
const mostInstances = 10_000

// Module is the module that the resource is in.
func (r *Resource) Module() *Module {
	return r.module
}

// Header is the range of the block's header: resource "type" "name".
func (r *Resource) Header() hcl.Range {
	return r.block.DefRange
}

// Address is the resource's address: "aws_kms_key.main", "module.kms.aws_kms_key.main".
func (r *Resource) Address() string {
	if r.address == "" {
		for _, call := range r.module.path() {
			r.address += "module." + call + "."
		}
		r.address += r.Type + "." + r.Name
	}
	return r.address
}

// Instances are the resource's instances, none where count is known to be 0
// or for_each to be empty. Where they are not known, or no argument depends
// on which one it is, one stands for all.
func (r *Resource) Instances() []Instance {
	if r.instances == nil {
		r.instances = r.expand()
	}
	return r.instances
}

func (r *Resource) expand() []Instance {
	all := []Instance{{Resource: r}}
	if forEach, ok := r.block.Body.Attributes["for_each"]; ok {
		each := known(r.module.evaluator.value(forEach.Expr, nil))
		if !iterable(each) {
			return all
		}
		if n := each.LengthInt(); n == 0 {
			return []Instance{}
		} else if n > mostInstances || !r.iterates() {
			return all
		}
		return r.expandForEach(each)
	}
	if count, ok := r.block.Body.Attributes["count"]; ok {
		n, err := convert.Convert(known(r.module.evaluator.value(count.Expr, nil)), cty.Number)
		if err != nil || !n.IsKnown() || n.IsNull() {
			return all
		}
		if n.AsBigFloat().Sign() == 0 {
			return []Instance{}
		}
		if number, _ := n.AsBigFloat().Int64(); number > 0 && number <= mostInstances && r.iterates() {
			return r.expandCount(int(number))
		}
	}
	return all
}

func (r *Resource) expandForEach(each cty.Value) []Instance {
	var instances []Instance
	for key, value := range each.Elements() {
		name := ""
		if text, err := convert.Convert(key, cty.String); err == nil && text.IsKnown() && !text.IsNull() {
			name = fmt.Sprintf("[%q]", text.AsString())
		}
		instances = append(instances, Instance{
			Resource: r,
			key:      name,
			index:    len(instances),
			scope:    scope{"each": element(key, value)},
		})
	}
	return instances
}

// element is what each and the iterators of dynamic blocks are.
func element(key, value cty.Value) cty.Value {
	return cty.ObjectVal(map[string]cty.Value{"key": key, "value": value})
}

func (r *Resource) expandCount(number int) []Instance {
	instances := make([]Instance, number)
	for i := range instances {
		index := cty.NumberIntVal(int64(i))
		instances[i] = Instance{
			Resource: r,
			key:      fmt.Sprintf("[%d]", i),
			index:    i,
			scope:    scope{"count": cty.ObjectVal(map[string]cty.Value{"index": index})},
		}
	}
	return instances
}

// iterates reports whether an argument depends on which instance it is of.
func (r *Resource) iterates() bool {
	found := false
	walkAttributes(r.block.Body, func(attr *hclext.Attribute) {
		found = found || slices.ContainsFunc(attr.Expr.Variables(), iterates)
	})
	return found
}

// Address is the instance's address, as Terraform's plan writes it.
func (i Instance) Address() string {
	return i.Resource.Address() + i.key
}

// Attr is the value of one of the arguments in the schema.
func (i Instance) Attr(name string) Value {
	if !slices.Contains(resourceAttributes[i.Type], name) {
		panic(fmt.Sprintf("module: the schema of %s lacks %s", i.Type, name))
	}
	attr, ok := i.block.Body.Attributes[name]
	if !ok {
		return notSet(i.block)
	}
	value, ok := i.module.evaluator.evaluate(attr.Expr, i.scope)
	if !ok && i.scope != nil {
		value = i.expanded(name)
	}
	return Value{value: known(value), attr: attr, block: i.block, identifies: identifies(attr.Expr)}
}

// identifies reports whether an expression is the id or arn of a managed resource.
func identifies(expr hcl.Expression) bool {
	traversal, diags := hcl.AbsTraversalForExpr(expr)
	if diags.HasErrors() || slices.Contains(notResources, traversal.RootName()) {
		return false
	}
	last, ok := traversal[len(traversal)-1].(hcl.TraverseAttr)
	return ok && len(traversal) > 2 && (last.Name == "id" || last.Name == "arn")
}

// notResources are the names that a traversal to something else than a managed
// resource starts with.
var notResources = []string{"count", "data", "each", "ephemeral", "local", "module", "path", "self", "terraform", "var"}

// expanded is the value that TFLint gives to an argument when it expands the block.
func (i Instance) expanded(name string) cty.Value {
	blocks := i.module.expanded()[i.block.DefRange]
	if len(blocks) != len(i.Instances()) {
		return cty.DynamicVal
	}
	attr, ok := blocks[i.index].Body.Attributes[name]
	if !ok {
		return cty.DynamicVal
	}
	bound, ok := attr.Expr.(*hclext.BoundExpr)
	if !ok {
		return cty.DynamicVal
	}
	return bound.Val
}

// keyValue is the value of each.key or count.index, not known where one
// instance stands for all.
func (i Instance) keyValue() cty.Value {
	if each, ok := i.scope["each"]; ok {
		return each.GetAttr("key")
	}
	if count, ok := i.scope["count"]; ok {
		return count.GetAttr("index")
	}
	return cty.DynamicVal
}

// repeated reports whether the resource has count or for_each.
func (r *Resource) repeated() bool {
	return slices.ContainsFunc(metaArguments, func(name string) bool { return r.block.Body.Attributes[name] != nil })
}

// Versions are the versions of the resource's provider that the module admits.
func (r *Resource) Versions() provider.Versions {
	return r.module.versions(r.providerName())
}

// providerName is the local name of the resource's provider: that of the
// provider meta-argument, else the resource type's first word.
func (r *Resource) providerName() string {
	if attr, ok := r.block.Body.Attributes["provider"]; ok {
		if traversal, diags := hcl.AbsTraversalForExpr(attr.Expr); !diags.HasErrors() {
			return traversal.RootName()
		}
		if name := quotedName(attr.Expr); name != "" {
			return name
		}
	}
	name, _, _ := strings.Cut(r.Type, "_")
	return name
}
