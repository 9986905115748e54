package policy

import (
	"slices"
	"strconv"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// mostParts is how many parts of expressions are looked at for one policy. No
// cloud takes a policy of more than 32,768 bytes.
const mostParts = 100_000

// reader reads the policy of one instance.
type reader struct {
	parts int
	// reading are the data sources that are being read: one that depends on
	// itself cannot be known.
	reading map[string]bool
}

// spend counts a part of an expression. It is false when there have been too many.
func (r *reader) spend() bool {
	r.parts++
	return r.parts <= mostParts
}

// documents are the JSON documents that an expression can be: more than one
// where it depends on something that cannot be known which. A document is
// unknown, invalid, null where there is none, or a JSON value.
func (r *reader) documents(x module.Expression) []node {
	if !r.spend() {
		return []node{{at: x.Range()}}
	}
	x = x.Source()
	if ref, ok := x.Reference(); ok && !ref.All {
		return r.referenced(x, ref)
	}
	switch expr := x.Syntax().(type) {
	case *hclsyntax.TemplateExpr:
		return []node{readText(x.Range(), r.segments(x, expr)...)}
	case *hclsyntax.ConditionalExpr:
		var documents []node
		condition := truth(x.With(expr.Condition).Value())
		if condition != cty.False {
			documents = append(documents, r.documents(x.With(expr.TrueResult))...)
		}
		if condition != cty.True {
			documents = append(documents, r.documents(x.With(expr.FalseResult))...)
		}
		return documents
	case *hclsyntax.FunctionCallExpr:
		if documents := r.called(x, expr); documents != nil {
			return documents
		}
	case *hclsyntax.IndexExpr:
		if ref, ok := x.With(expr.Collection).Reference(); ok && ref.All {
			ref.Instances = pick(ref.Instances, x.With(expr.Key).Value())
			return r.referenced(x, ref)
		}
	}
	return []node{document(x.Value(), x.Range())}
}

// called are the documents that a function call can be, nil where only calling it can tell.
func (r *reader) called(x module.Expression, call *hclsyntax.FunctionCallExpr) []node {
	if call.ExpandFinal || len(call.Args) == 0 {
		return nil
	}
	switch last := x.With(call.Args[len(call.Args)-1]); call.Name {
	case "jsonencode":
		return r.tree(last).alternatives()
	case "tostring":
		return r.documents(last)
	case "coalesce":
		return r.firstSet(x, call.Args)
	case "try":
		// Which argument is the first without an error, only its value tells.
		first := r.documents(x.With(call.Args[0]))
		if slices.ContainsFunc(first, func(n node) bool { return n.kind == unknown }) && x.Value().IsKnown() {
			return nil
		}
		return first
	case "one", "join", "element":
		// one(data.x[*].json), join("", data.x[*].json), element(data.x[*].json, 0)
		if call.Name == "element" {
			last = x.With(call.Args[0])
		}
		if ref, ok := last.Source().Reference(); ok && ref.All {
			if len(ref.Instances) == 0 {
				return []node{{kind: null, at: x.Range()}}
			}
			return r.referenced(x, ref)
		}
	}
	return nil
}

// firstSet are the documents that coalesce can choose.
func (r *reader) firstSet(x module.Expression, args []hclsyntax.Expression) []node {
	var documents []node
	for _, arg := range args {
		settled := true
		for _, document := range r.documents(x.With(arg)) {
			settled = settled && document.kind != null && document.kind != unknown
			if document.kind != null {
				documents = append(documents, document)
			}
		}
		if settled {
			return documents
		}
	}
	return append(documents, node{kind: null, at: x.Range()})
}

// referenced are the documents that data sources render.
func (r *reader) referenced(x module.Expression, ref module.Reference) []node {
	var documents []node
	for _, instance := range ref.Instances {
		document := node{at: x.Range()}
		switch {
		case instance.Type == module.AWSPolicyDocument && (ref.Attribute == "json" || ref.Attribute == "minified_json"):
			document = r.rendered(instance, (*reader).aws)
		case instance.Type == module.AlicloudPolicyDocument && ref.Attribute == "document":
			document = r.rendered(instance, (*reader).alicloud)
		}
		documents = append(documents, document)
	}
	if len(documents) == 0 {
		return []node{{at: x.Range()}}
	}
	return documents
}

// rendered is the document that a data source renders.
func (r *reader) rendered(source module.Instance, render func(*reader, module.Block) node) node {
	address := source.Address()
	if r.reading[address] {
		return node{at: source.Header()}
	}
	r.reading[address] = true
	defer delete(r.reading, address)
	return render(r, source.Block())
}

// pick are the instances that an index into the list of all can stand for.
func pick(instances []module.Instance, index cty.Value) []module.Instance {
	number, ok := stringOf(index).Known()
	if !ok {
		return instances
	}
	for i, instance := range instances {
		if strconv.Itoa(i) == number {
			return []module.Instance{instance}
		}
	}
	return nil
}

// segments are the parts of a template with the places where they are
// written. Quoted strings have escapes in them, heredocs do not.
func (r *reader) segments(x module.Expression, expr *hclsyntax.TemplateExpr) []segment {
	heredoc := x.Range().Start.Line != x.Range().End.Line
	segments := make([]segment, len(expr.Parts))
	for i, part := range expr.Parts {
		in := x.With(part)
		segments[i].text = r.tree(in).string()
		switch part.(type) {
		case *hclsyntax.LiteralValueExpr:
			segments[i].literal = true
		case *hclsyntax.ScopeTraversalExpr, *hclsyntax.RelativeTraversalExpr, *hclsyntax.IndexExpr:
			segments[i].reference = true
		}
		if heredoc {
			segments[i].at = in.Range()
		}
	}
	return segments
}

// document is a value that should be a JSON document.
func document(v cty.Value, at hcl.Range) node {
	source, known := stringOf(v).Known()
	switch {
	case v.IsNull():
		return node{kind: null, at: at}
	case v.Type() == cty.String && known:
		return readText(at, segment{text: literal(source)})
	}
	return node{at: at}
}
