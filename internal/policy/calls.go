package policy

import (
	"slices"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// call is the value of a function call, if it can be told from the arguments
// better than by calling the function, which gives nothing of an argument
// that is known in part.
type call func(r *reader, x module.Expression, args []hclsyntax.Expression) (node, bool)

var calls map[string]call

func init() {
	calls = map[string]call{
		"concat":       (*reader).concat,
		"setunion":     unordered((*reader).concat),
		"flatten":      (*reader).flatten,
		"compact":      (*reader).compact,
		"distinct":     unordered((*reader).same),
		"sort":         unordered((*reader).same),
		"reverse":      (*reader).reverse,
		"tolist":       (*reader).same,
		"toset":        unordered((*reader).same),
		"tomap":        (*reader).same,
		"values":       (*reader).values,
		"merge":        (*reader).merge,
		"format":       (*reader).format,
		"join":         (*reader).join,
		"jsondecode":   (*reader).jsondecode,
		"templatefile": (*reader).templatefile,
		"jsonencode":   (*reader).jsonencode,
		"tostring":     (*reader).tostring,
		"trimspace":    (*reader).trimmed,
		"chomp":        (*reader).trimmed,
		"coalesce":     (*reader).coalesce,
		"try":          (*reader).try,
		"lookup":       (*reader).lookup,
		"one":          (*reader).one,
		"element":      (*reader).element,
	}
}

// unordered is a call that orders its items, or leaves out some that are alike.
func unordered(as call) call {
	return func(r *reader, x module.Expression, args []hclsyntax.Expression) (node, bool) {
		n, ok := as(r, x, args)
		n.unordered = len(n.items) > 1
		return n, ok
	}
}

func (r *reader) trees(x module.Expression, args []hclsyntax.Expression) []node {
	nodes := make([]node, len(args))
	for i, arg := range args {
		nodes[i] = r.tree(x.With(arg))
	}
	return nodes
}

func (r *reader) concat(x module.Expression, args []hclsyntax.Expression) (node, bool) {
	n := node{kind: list, at: x.Range()}
	for _, arg := range r.trees(x, args) {
		elements, complete := arg.elements()
		n.items = append(n.items, elements...)
		n.open = n.open || !complete
		n.unordered = n.unordered || arg.unordered
	}
	return n, true
}

func (r *reader) flatten(x module.Expression, args []hclsyntax.Expression) (node, bool) {
	n := node{kind: list, at: x.Range()}
	var add func(of node, maybe bool)
	add = func(of node, maybe bool) {
		elements, complete := of.elements()
		n.open = n.open || !complete
		n.unordered = n.unordered || of.unordered
		for _, element := range elements {
			if element.kind == list || element.kind == unknown {
				add(element.node, maybe || element.maybe)
				continue
			}
			element.maybe = element.maybe || maybe
			n.items = append(n.items, element)
		}
	}
	for _, arg := range r.trees(x, args) {
		add(arg, false)
	}
	return n, true
}

func (r *reader) compact(x module.Expression, args []hclsyntax.Expression) (node, bool) {
	n, ok := r.concat(x, args)
	n.items = slices.DeleteFunc(n.items, func(i item) bool {
		return i.kind == null || i.kind == text && i.text.Is("") == answer.Yes
	})
	return n, ok
}

func (r *reader) same(x module.Expression, args []hclsyntax.Expression) (node, bool) {
	if len(args) != 1 {
		return node{}, false
	}
	n := r.tree(x.With(args[0]))
	return n, n.kind == list || n.kind == object || n.kind == choice
}

func (r *reader) reverse(x module.Expression, args []hclsyntax.Expression) (node, bool) {
	n, ok := r.same(x, args)
	n.items = slices.Clone(n.items)
	slices.Reverse(n.items)
	return n, ok && n.kind == list
}

func (r *reader) values(x module.Expression, args []hclsyntax.Expression) (node, bool) {
	call, ok := x.Syntax().(*hclsyntax.FunctionCallExpr)
	return r.each(x, call, nil), ok
}

// merge lets the members of a later object replace those of an earlier one.
func (r *reader) merge(x module.Expression, args []hclsyntax.Expression) (node, bool) {
	n := node{kind: object, at: x.Range()}
	for _, arg := range r.trees(x, args) {
		alternatives := arg.alternatives()
		for _, alternative := range alternatives {
			if alternative.open || alternative.kind == unknown {
				n.open = true
				for i := range n.items {
					n.items[i].maybe = true
				}
			}
			for _, member := range alternative.items {
				member.maybe = member.maybe || len(alternatives) > 1
				if !member.maybe {
					n.items = slices.DeleteFunc(n.items, func(i item) bool { return i.key == member.key })
				}
				n.items = append(n.items, member)
			}
		}
	}
	return n, true
}

// format knows the verbs that write a string as it is.
func (r *reader) format(x module.Expression, args []hclsyntax.Expression) (node, bool) {
	nodes := r.trees(x, args)
	if len(nodes) == 0 {
		return node{}, false
	}
	spec, ok := nodes[0].string().Known()
	if !ok || strings.Contains(spec, "%%") {
		return node{}, false
	}
	pieces := strings.Split(strings.ReplaceAll(spec, "%v", "%s"), "%s")
	if len(pieces) != len(nodes) || strings.Contains(strings.Join(pieces, ""), "%") {
		return node{}, false
	}
	texts := []Text{literal(pieces[0])}
	for i, piece := range pieces[1:] {
		texts = append(texts, nodes[i+1].string(), literal(piece))
	}
	return node{kind: text, at: x.Range(), text: concat(texts...)}, true
}

func (r *reader) join(x module.Expression, args []hclsyntax.Expression) (node, bool) {
	if len(args) != 2 {
		return node{}, false
	}
	nodes := r.trees(x, args)
	if only := nodes[1].items; len(only) == 1 && only[0].kind == text && !only[0].maybe && !nodes[1].open {
		return only[0].node, true
	}
	all, ok := nodes[1].joined(nodes[0].string())
	return node{kind: text, at: x.Range(), text: all}, ok
}

// joined are the elements of a list with a separator between each two of them.
func (n node) joined(separator Text) (Text, bool) {
	elements, complete := n.elements()
	if n.kind != list || !complete || n.unordered || slices.ContainsFunc(elements, func(i item) bool { return i.maybe }) {
		return Text{}, false
	}
	texts := []Text{literal("")}
	for i, element := range elements {
		if i > 0 {
			texts = append(texts, separator)
		}
		texts = append(texts, element.string())
	}
	return concat(texts...), true
}

// jsondecode gives what a document holds.
func (r *reader) jsondecode(x module.Expression, args []hclsyntax.Expression) (node, bool) {
	if len(args) != 1 {
		return node{}, false
	}
	documents := r.documents(x.With(args[0]))
	if slices.ContainsFunc(documents, func(n node) bool { return n.kind == invalid || n.kind == null }) {
		return node{}, false
	}
	return choose(x.Range(), documents...), true
}

// templatefile is the template itself where what it renders cannot be known.
func (r *reader) templatefile(x module.Expression, args []hclsyntax.Expression) (node, bool) {
	if len(args) != 2 || x.Value().IsKnown() {
		return node{}, false
	}
	template, ok := x.Template(args[0], args[1])
	if !ok {
		return node{}, false
	}
	return r.tree(template), true
}

// jsonencode is a text that holds its argument.
func (r *reader) jsonencode(x module.Expression, args []hclsyntax.Expression) (node, bool) {
	if len(args) != 1 {
		return node{}, false
	}
	return node{kind: text, at: x.Range(), text: stringOf(x.Value()), read: sync.OnceValue(func() []node {
		return r.tree(x.With(args[0])).alternatives()
	})}, true
}

func (r *reader) tostring(x module.Expression, args []hclsyntax.Expression) (node, bool) {
	if len(args) != 1 {
		return node{}, false
	}
	n := r.tree(x.With(args[0]))
	return n, n.kind == text || n.kind == choice
}

// trimmed is a text that holds the same documents.
func (r *reader) trimmed(x module.Expression, args []hclsyntax.Expression) (node, bool) {
	n, ok := r.tostring(x, args)
	return n, ok && n.read != nil
}

// coalesce is the first argument that is set, or one of them where it cannot be known which.
func (r *reader) coalesce(x module.Expression, args []hclsyntax.Expression) (node, bool) {
	var candidates []node
	for _, arg := range args {
		settled := true
		for _, alternative := range r.tree(x.With(arg)).alternatives() {
			set := alternative.set()
			settled = settled && set == answer.Yes
			if set != answer.No {
				candidates = append(candidates, alternative)
			}
		}
		if settled {
			return choose(x.Range(), candidates...), true
		}
	}
	return choose(x.Range(), append(candidates, node{kind: null, at: x.Range()})...), true
}

// try is the first argument that is no error, or one of them where it is not
// known which are.
func (r *reader) try(x module.Expression, args []hclsyntax.Expression) (node, bool) {
	var candidates []node
	for _, arg := range args {
		arg := x.With(arg)
		fails := arg.Fails()
		if fails == answer.Yes {
			continue
		}
		n := r.tree(arg)
		if n.kind == unknown {
			return node{}, false
		}
		candidates = append(candidates, n)
		if fails == answer.No {
			return choose(x.Range(), candidates...), true
		}
	}
	return node{}, false
}

// lookup is an entry of a map or, without such an entry, the default.
func (r *reader) lookup(x module.Expression, args []hclsyntax.Expression) (node, bool) {
	if len(args) < 2 {
		return node{}, false
	}
	entry := &hclsyntax.IndexExpr{Collection: args[0], Key: args[1], SrcRange: x.Range()}
	return r.try(x, append([]hclsyntax.Expression{entry}, args[2:]...))
}

// one is the only element of a list, null without any.
func (r *reader) one(x module.Expression, args []hclsyntax.Expression) (node, bool) {
	if len(args) != 1 {
		return node{}, false
	}
	n := r.tree(x.With(args[0]))
	if n.kind == list && len(n.items) == 0 && !n.open {
		return node{kind: null, at: x.Range()}, true
	}
	if len(n.items) > 1 {
		return node{}, false
	}
	return n.entry(cty.Zero)
}

// element is an element of a list, starting again at the first after the last.
func (r *reader) element(x module.Expression, args []hclsyntax.Expression) (node, bool) {
	if len(args) != 2 {
		return node{}, false
	}
	n := r.tree(x.With(args[0]))
	index, err := convert.Convert(x.With(args[1]).Value(), cty.Number)
	switch maybe := slices.ContainsFunc(n.items, func(i item) bool { return i.maybe }); {
	case err != nil, index.IsNull(), maybe, len(n.items) == 0, index.IsKnown() && index.AsBigFloat().IsInf():
		return node{}, false
	}
	return n.entry(index.Modulo(cty.NumberIntVal(int64(len(n.items)))))
}
