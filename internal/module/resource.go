package module

import (
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/eval"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/provider"
)

// Resource is a resource block, or the block of a data source.
type Resource struct {
	Type, Name string

	module  *Module
	block   *hclext.Block
	schema  Schema
	data    bool
	address string
	// holder is the resource in an argument of which this one is written, in
	// another language, nil for one that is a block.
	holder   *Resource
	argument string
	// each is the value of for_each, cty.NilVal as long as nobody has asked for it.
	each      cty.Value
	instances []Instance
	all       []Instance
	expanding bool
}

// Instance is one instance of a resource: the only one, one of those that
// count or for_each make, or one that stands for all where they cannot be
// told apart.
type Instance struct {
	*Resource
	// Key is each.key or count.index, cty.NilVal where it is not known which
	// instance it is, or where there is only one.
	Key cty.Value
	// Each is each.value, cty.NilVal where there is none.
	Each cty.Value

	index int
	// suffix is the key in brackets, "" where there is none.
	suffix string
}

// mostInstances is how many instances of one resource are looked at one by
// one. Terraform itself is not used with more.
const mostInstances = 10_000

// Holding is a resource of another type that is written under a name in an
// argument of this one, in another language. It has as many instances.
func (r *Resource) Holding(resourceType, name, argument string) *Resource {
	held := &Resource{Type: resourceType, Name: name, module: r.module, block: r.block, holder: r, argument: argument}
	held.address = r.Address() + ": " + name
	if i := slices.IndexFunc(r.module.types, func(t *Type) bool { return t.Name == resourceType && !t.Data }); i >= 0 {
		held.schema = r.module.types[i].Schema
	}
	return held
}

// Of is the instance of another resource that has the same instances.
func (i Instance) Of(resource *Resource) Instance {
	i.Resource = resource
	return i
}

// Module is the module that the resource is in.
func (r *Resource) Module() *Module {
	return r.module
}

// Block is the resource's block.
func (r *Resource) Block() *hclext.Block {
	return r.block
}

// Schema is what is read of the resource.
func (r *Resource) Schema() Schema {
	return r.schema
}

// Header is the range of the block's header: resource "type" "name".
func (r *Resource) Header() hcl.Range {
	return r.block.DefRange
}

// Address is the resource's address: "aws_kms_key.main", "module.kms.aws_kms_key.main".
func (r *Resource) Address() string {
	if r.address == "" {
		r.address = r.module.Prefix()
		if r.data {
			r.address += "data."
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
	all := r.All()
	if len(all) > 0 && all[0].Key != cty.NilVal && !r.iterates() {
		return []Instance{{Resource: r}}
	}
	return all
}

// All are like Instances, but told apart wherever they can be.
func (r *Resource) All() []Instance {
	if r.all == nil && !r.expanding {
		r.expanding = true
		r.all = r.expandAll()
		r.expanding = false
	}
	return r.all
}

func (r *Resource) expandAll() []Instance {
	one := []Instance{{Resource: r}}
	if r.disabled() == answer.Yes && !r.switchedOff() {
		return []Instance{}
	}
	if each, ok := r.forEach(); ok {
		switch {
		case !Iterable(each), each.LengthInt() > mostInstances, each.LengthInt() == 0 && r.switchedOff():
			return one
		}
		return r.expandForEach(each)
	}
	n, ok := r.count()
	if !ok || n.IsNull() || !n.IsKnown() || n.AsBigFloat().Sign() < 0 {
		return one
	}
	number, _ := n.AsBigFloat().Int64()
	if number > mostInstances || number == 0 && r.switchedOff() {
		return one
	}
	return r.expandCount(int(number))
}

// switchedOff reports whether there is no instance only because input variables
// have their defaults, in a module whose callers may give them others.
func (r *Resource) switchedOff() bool {
	switches := []hcl.Expression{r.lifecycle("enabled")}
	for _, name := range metaArguments {
		if attr, ok := r.block.Body.Attributes[name]; ok {
			switches = append(switches, attr.Expr)
		}
	}
	return !r.module.IsRoot() && slices.ContainsFunc(switches, func(expr hcl.Expression) bool {
		return expr != nil && !r.module.notDefault.Value(expr, nil).IsWhollyKnown()
	})
}

// disabled reports whether the lifecycle argument enabled is false, by which
// OpenTofu leaves a resource out.
//
// Source: OpenTofu's documentation, "The enabled Meta-Argument".
func (r *Resource) disabled() answer.Answer {
	enabled := r.lifecycle("enabled")
	if enabled == nil {
		return answer.No
	}
	value := valueAs(cty.Bool, r.module.Values, enabled)
	if !value.IsKnown() || value.IsNull() {
		return answer.Unknown
	}
	return answer.Of(value.False())
}

// forEach is the value of for_each. It is not ok without that argument.
func (r *Resource) forEach() (each cty.Value, ok bool) {
	attr, ok := r.block.Body.Attributes["for_each"]
	if !ok {
		return cty.NilVal, false
	}
	if r.each == cty.NilVal {
		r.each = eval.Known(r.module.Values.Value(attr.Expr, nil))
	}
	each = r.each
	if each.IsKnown() {
		return each, true
	}
	if source := r.chained(attr.Expr); source != nil {
		each = source.keys()
	}
	return each, true
}

// chained is the resource, the data source or the call whose instances for_each
// goes through, with their keys, nil where it goes through something else.
func (r *Resource) chained(forEach hcl.Expression) *Resource {
	switch source := eval.Inner(eval.Native(forEach)).(type) {
	case *hclsyntax.ForExpr:
		// { for name, key in aws_kms_key.main : name => key.id }
		if source.KeyExpr != nil && source.KeyVar != "" && source.CondExpr == nil && hcl.ExprAsKeyword(source.KeyExpr) == source.KeyVar {
			return r.chained(source.CollExpr)
		}
	case *hclsyntax.ScopeTraversalExpr:
		root, name := source.Traversal.RootName(), eval.AttributeName(source.Traversal)
		local, call := r.module.Local(name), r.module.Call(name)
		switch {
		case root == "data" && len(source.Traversal) == 3:
			return r.module.Data(name, eval.AttributeName(source.Traversal[1:]))
		case len(source.Traversal) != 2:
			return nil
		case root == "local" && local != nil:
			return r.chained(local)
		case root == "module" && call != nil:
			return call.Resource
		}
		return r.module.Resource(root, name)
	}
	return nil
}

// keys is an object with the keys of the resource's instances, the values of
// which are not known. It is not known where they are not.
func (r *Resource) keys() cty.Value {
	members := map[string]cty.Value{}
	for _, instance := range r.All() {
		name, ok := Name(instance.Key)
		if !ok || instance.Each == cty.NilVal {
			return cty.DynamicVal
		}
		members[name] = cty.DynamicVal
	}
	if r.expanding {
		return cty.DynamicVal
	}
	return cty.ObjectVal(members)
}

// count is the value of count as a number. It is not ok without that argument.
func (r *Resource) count() (number cty.Value, ok bool) {
	attr, ok := r.block.Body.Attributes["count"]
	if !ok {
		return cty.NilVal, false
	}
	return valueAs(cty.Number, r.module.Values, attr.Expr), true
}

// valueAs is an expression's value as one of a type, unknown where it is none.
func valueAs(ty cty.Type, values *eval.Evaluator, expr hcl.Expression) cty.Value {
	value, err := convert.Convert(eval.Known(values.Value(expr, nil)), ty)
	if err != nil {
		return cty.UnknownVal(ty)
	}
	return value
}

// Uncounted is the argument count or for_each where it is not known what it
// comes to, nil where it is, or where there is none.
func (r *Resource) Uncounted() *hclext.Attribute {
	if each, ok := r.forEach(); ok && !Iterable(each) {
		return r.block.Body.Attributes["for_each"]
	}
	if number, ok := r.count(); ok && !number.IsKnown() {
		return r.block.Body.Attributes["count"]
	}
	return nil
}

func (r *Resource) expandForEach(each cty.Value) []Instance {
	instances := []Instance{}
	for key, value := range each.Elements() {
		suffix := ""
		if name, ok := Name(key); ok {
			suffix = "[" + strconv.Quote(name) + "]"
		}
		instances = append(instances, Instance{Resource: r, Key: key, Each: value, index: len(instances), suffix: suffix})
	}
	return instances
}

func (r *Resource) expandCount(number int) []Instance {
	instances := make([]Instance, number)
	for i := range instances {
		instances[i] = Instance{Resource: r, Key: cty.NumberIntVal(int64(i)), index: i, suffix: "[" + strconv.Itoa(i) + "]"}
	}
	return instances
}

// Iterable reports whether it is known how many elements a value has. Those of
// a set can turn out to be the same.
func Iterable(value cty.Value) bool {
	return value.IsKnown() && !value.IsNull() && value.CanIterateElements() && (!value.Type().IsSetType() || value.IsWhollyKnown())
}

// iterates reports whether an argument depends on which instance it is of.
func (r *Resource) iterates() bool {
	found := false
	walkAttributes(r.block.Body, func(attr *hclext.Attribute) {
		found = found || slices.ContainsFunc(eval.Traversals(attr.Expr), eval.Iterates)
	})
	return found
}

// Address is the instance's address, as Terraform's plan writes it.
func (i Instance) Address() string {
	if i.holder != nil {
		return i.holder.Address() + i.suffix + ": " + i.Name
	}
	return i.Resource.Address() + i.suffix
}

// SameKey reports whether two instances have the same key, or none.
func (i Instance) SameKey(other Instance) bool {
	return i.suffix == other.suffix
}

// Name is what a key or an index is called, whether it is a string or a number.
func Name(key cty.Value) (name string, ok bool) {
	if key == cty.NilVal {
		return "", false
	}
	text, err := convert.Convert(eval.Known(key), cty.String)
	if err != nil || !text.IsKnown() || text.IsNull() {
		return "", false
	}
	return text.AsString(), true
}

// Expanded is the value that TFLint gives to an argument when it expands the
// block, cty.DynamicVal where it gives none.
func (i Instance) Expanded(name string) cty.Value {
	blocks := i.module.expanded()[i.block.DefRange]
	if len(blocks) != len(i.Instances()) {
		return cty.DynamicVal
	}
	attr, ok := blocks[i.index].Body.Attributes[name]
	if !ok {
		return cty.DynamicVal
	}
	bound, ok := attr.Expr.(*hclext.BoundExpr)
	if written := i.block.Body.Attributes[name]; !ok || written == nil || i.module.guessed(written.Expr) {
		return cty.DynamicVal
	}
	return bound.Val
}

// Repeated reports whether the resource has count or for_each.
func (r *Resource) Repeated() bool {
	return slices.ContainsFunc(metaArguments, func(name string) bool { return r.block.Body.Attributes[name] != nil })
}

// Counted reports whether the resource surely has an instance.
func (r *Resource) Counted() answer.Answer {
	if each, ok := r.forEach(); ok {
		if !Iterable(each) || each.LengthInt() == 0 && r.switchedOff() {
			return answer.Unknown
		}
		return answer.Of(each.LengthInt() > 0)
	}
	n, ok := r.count()
	switch {
	case !ok && r.disabled() == answer.Yes && r.switchedOff():
		return answer.Unknown
	case !ok:
		return answer.Not(r.disabled())
	case !n.IsKnown() || n.IsNull() || n.AsBigFloat().Sign() == 0 && r.switchedOff():
		return answer.Unknown
	}
	return answer.Of(n.AsBigFloat().Sign() > 0)
}

// Has reports whether there is an instance with a key.
func (r *Resource) Has(key cty.Value) answer.Answer {
	name, ok := Name(key)
	if !ok {
		return answer.Unknown
	}
	if each, ok := r.forEach(); ok {
		if !Iterable(each) || each.LengthInt() == 0 && r.switchedOff() {
			return answer.Unknown
		}
		for key := range each.Elements() {
			if found, _ := Name(key); found == name {
				return answer.Yes
			}
		}
		return answer.No
	}
	n, counted := r.count()
	number, err := convert.Convert(key, cty.Number)
	if !counted || err != nil || !n.IsKnown() || n.IsNull() || !number.IsKnown() || n.AsBigFloat().Sign() == 0 && r.switchedOff() {
		return answer.Unknown
	}
	return answer.Of(number.LessThan(n).True())
}

// At are the instances that a key can stand for: one, or all where the key or
// the instances cannot be known.
func (r *Resource) At(key cty.Value) []Instance {
	all := r.All()
	name, ok := Name(key)
	if !ok || len(all) == 1 && all[0].Key == cty.NilVal {
		return all
	}
	for _, instance := range all {
		if found, ok := Name(instance.Key); ok && found == name {
			return []Instance{instance}
		}
	}
	return nil
}

// IgnoreChanges is what Terraform ignores changes to: all of what is written in
// an argument whose changes it ignores.
func (r *Resource) IgnoreChanges() IgnoreChanges {
	if r.holder != nil {
		return IgnoreChanges{All: r.holder.IgnoreChanges().Covers(r.argument)}
	}
	return ignoreChanges(r.block.Body)
}

// PreventDestroy is the lifecycle argument prevent_destroy as it is written, nil
// where there is none.
func (r *Resource) PreventDestroy() hcl.Expression {
	return r.lifecycle("prevent_destroy")
}

// lifecycle is a lifecycle argument as it is written, nil where there is none.
func (r *Resource) lifecycle(argument string) hcl.Expression {
	for _, lifecycle := range r.block.Body.Blocks.OfType(lifecycle) {
		if attr, ok := lifecycle.Body.Attributes[argument]; ok {
			return attr.Expr
		}
	}
	return nil
}

// PreventsDestroy reports whether the lifecycle argument prevent_destroy makes
// Terraform refuse every plan that would destroy the resource. OpenTofu lets
// variables decide that, and so do the callers of a module.
func (r *Resource) PreventsDestroy() answer.Answer {
	written, values := r.PreventDestroy(), r.module.Values
	if written == nil {
		return answer.No
	}
	if !r.module.IsRoot() {
		values = r.module.notDefault
	}
	value := valueAs(cty.Bool, values, written)
	if !value.IsKnown() {
		return answer.Unknown
	}
	return answer.Of(!value.IsNull() && value.True())
}

// Versions are the versions of the resource's provider that the module admits.
// Which one it is makes no difference to what is written in another language.
func (r *Resource) Versions() provider.Versions {
	if r.holder != nil {
		return provider.Versions{}
	}
	return r.module.versions(r.providerName())
}

// Provider is the provider configuration that the resource belongs to, as it is
// referred to: "aws", or "aws.west" for one with an alias. It is "" where it is
// one of several instances of a configuration, as OpenTofu has them.
func (r *Resource) Provider() string {
	if attr, ok := r.block.Body.Attributes["provider"]; ok {
		return providerReference(attr.Expr)
	}
	return r.providerName()
}

// providerReference is the provider configuration that an expression refers to,
// "" where it refers to none, or to one instance of one.
func providerReference(expr hcl.Expression) string {
	traversal, indexed := providerTraversal(expr)
	switch {
	case len(traversal) == 0, indexed, len(traversal) > 2:
		return ""
	case len(traversal) == 2:
		return traversal.RootName() + "." + eval.AttributeName(traversal)
	}
	return traversal.RootName()
}

// providerTraversal is what leads to a provider configuration, and whether an
// expression then picks one of its instances.
func providerTraversal(expr hcl.Expression) (traversal hcl.Traversal, indexed bool) {
	if index, ok := expr.(*hclsyntax.IndexExpr); ok {
		expr, indexed = index.Collection, true
	}
	traversal, diags := hcl.AbsTraversalForExpr(expr)
	if diags.HasErrors() {
		traversal = quotedTraversal(expr)
	}
	return traversal, indexed
}

// providerName is the local name of the resource's provider: that of the
// provider meta-argument, else the resource type's first word.
func (r *Resource) providerName() string {
	if attr, ok := r.block.Body.Attributes["provider"]; ok {
		if traversal, _ := providerTraversal(attr.Expr); len(traversal) > 0 {
			return traversal.RootName()
		}
	}
	name, _, _ := strings.Cut(r.Type, "_")
	return name
}
