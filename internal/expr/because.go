package expr

import (
	"maps"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/eval"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// Because says why an argument is not known, each reason as a clause:
// "var.enabled has no value".
func (i Instance) Because(argument string) []string {
	attr, ok := i.Block.block.Body.Attributes[argument]
	if !ok {
		return nil
	}
	var b because
	b.expression(i.reader, place{syntax: attr.Expr, names: i.names}, i.Resource)
	return b.orElse()
}

// Uncounted is the argument that says how many instances there are of a resource
// or a call, where that is not known, with what it depends on that is not. It is
// "" where it is known.
func (r *Reader) Uncounted(of *module.Resource) (argument string, reasons []string) {
	type key struct{ of *module.Resource }
	type uncounted struct {
		argument string
		reasons  []string
	}
	found := module.Remember(r.module, key{of}, func() uncounted {
		attr := of.Uncounted()
		if attr == nil {
			return uncounted{}
		}
		var b because
		b.expression(r, place{syntax: attr.Expr}, nil)
		return uncounted{attr.Name, b.orElse()}
	})
	return found.argument, found.reasons
}

// Because says what the value is taken from that is not known.
func (v Value) Because() []string {
	var b because
	b.value(v)
	return b.reasons
}

// because collects why something is not known.
type because struct {
	reasons []string
	// seen are the expressions that have been gone through.
	seen map[dependency]bool
}

type dependency struct {
	reader *Reader
	at     hcl.Range
}

// orElse are the reasons. Where everything that an expression names is known, it
// calls a function that fails, that depends on when it is called, or that only
// Terraform has.
func (b *because) orElse() []string {
	if len(b.reasons) == 0 {
		return []string{"it cannot be evaluated"}
	}
	return b.reasons
}

func (b *because) add(r *Reader, name, why string) {
	if reason := r.module.Prefix() + name + " " + why; !slices.Contains(b.reasons, reason) {
		b.reasons = append(b.reasons, reason)
	}
}

func (b *because) value(v Value) {
	v = v.now()
	if ref := v.reference(); ref != nil {
		b.reference(*ref)
		return
	}
	for _, from := range v.text.from {
		if from != nil {
			b.reference(from.Reference)
		}
	}
	for _, item := range v.items {
		b.value(item.Value)
	}
}

// expression goes through what an expression depends on. It stands in the block
// of a resource or a call, nil for an expression that stands in none.
func (b *because) expression(r *Reader, x place, in *module.Resource) {
	where := dependency{r, x.syntax.Range()}
	if b.seen[where] {
		return
	}
	if b.seen == nil {
		b.seen = map[dependency]bool{}
	}
	b.seen[where] = true
	for _, traversal := range eval.Traversals(x.syntax) {
		named := x.with(&hclsyntax.ScopeTraversalExpr{Traversal: traversal, SrcRange: traversal.SourceRange()})
		if r.bounded(named.Range(), func() Value { return r.read(named) }).Cty().IsWhollyKnown() {
			continue
		}
		switch root := traversal.RootName(); root {
		case "local":
			if local := r.module.Local(eval.AttributeName(traversal)); local != nil {
				b.expression(r, place{syntax: local}, nil)
			}
		case "each", "count":
			b.iteration(r, in)
		case "terraform":
			b.add(r, "terraform.workspace", "is not known")
		case "var":
			b.variable(r, eval.AttributeName(traversal))
		default:
			if ref := r.reference(named); ref != nil {
				b.reference(*ref)
			}
		}
	}
}

// iteration goes through what decides on the instances of a resource or a call.
func (b *because) iteration(r *Reader, of *module.Resource) {
	if of == nil {
		return
	}
	for _, name := range []string{"count", "for_each"} {
		if attr := of.Block().Body.Attributes[name]; attr != nil {
			b.expression(r, place{syntax: attr.Expr}, nil)
		}
	}
}

func (b *because) reference(ref Reference) {
	r := ref.Reader()
	switch ref.Root {
	case "var":
		b.variable(r, ref.Name)
	case "data":
		source := r.module.Data(ref.Type, ref.Name)
		if source == nil || !r.dialect.renders(ref.Type) {
			b.add(r, ref.name(), "is read only when Terraform plans")
			return
		}
		b.blocks(r, source)
	case "module":
		b.output(r, ref)
	default:
		b.add(r, ref.name(), "is known only after the apply")
	}
}

// variable goes on with what the caller passes.
func (b *because) variable(r *Reader, name string) {
	variable := r.module.Variable(name)
	switch {
	case variable != nil && variable.Ephemeral():
		b.add(r, "var."+name, "is ephemeral")
	case variable != nil && variable.Secret():
		b.add(r, "var."+name, "is sensitive")
	case r.isCalled() && r.caller.call.Argument(name) != nil:
		from, instance := r.caller.reader, r.caller.instance
		b.expression(from, place{syntax: r.caller.call.Argument(name).Expr, names: from.iteration(instance)}, instance.Resource)
	default:
		b.add(r, "var."+name, "has no value")
	}
}

// output goes on with what the called module gives.
func (b *because) output(r *Reader, ref Reference) {
	call := r.module.Call(ref.Name)
	if call == nil || len(call.All()) == 0 {
		b.add(r, "module."+ref.Name, "is not looked at")
		return
	}
	inside := r.Inside(call, call.All()[0], module.Passed)
	attr, secret := inside.module.Output(ref.Attribute)
	switch {
	case secret:
		b.add(r, ref.name(), "is sensitive")
	case attr != nil:
		b.expression(inside, place{syntax: attr.Expr}, nil)
	}
}

// blocks goes through what decides which blocks a data source is made from:
// its own arguments, and those of dynamic blocks.
func (b *because) blocks(r *Reader, source *module.Resource) {
	var within func(*hclext.BodyContent)
	within = func(body *hclext.BodyContent) {
		for _, name := range slices.Sorted(maps.Keys(body.Attributes)) {
			b.expression(r, place{syntax: body.Attributes[name].Expr}, source)
		}
		for _, block := range body.Blocks.OfType("dynamic") {
			within(block.Body)
		}
	}
	within(source.Block().Body)
}
