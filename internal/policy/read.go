package policy

import (
	"sync"

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
	switch expr := x.Syntax().(type) {
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
	case *hclsyntax.TemplateExpr:
		return r.filled(x, expr)
	case *hclsyntax.FunctionCallExpr:
		// Neither it nor a template needs to be evaluated to be read.
		if expr.Name == "jsonencode" && len(expr.Args) == 1 && !expr.ExpandFinal {
			return r.tree(x.With(expr.Args[0])).alternatives()
		}
	}
	return r.tree(x).documents()
}

// documents are the JSON documents that a node can hold as a text.
func (n node) documents() []node {
	var documents []node
	for _, alternative := range n.alternatives() {
		switch {
		case alternative.read != nil:
			documents = append(documents, alternative.read()...)
		case alternative.kind == text:
			documents = append(documents, readText(alternative.at, segment{text: alternative.text}))
		case alternative.kind == null:
			documents = append(documents, alternative)
		default:
			documents = append(documents, node{at: alternative.at})
		}
	}
	return documents
}

// referenced is what an expression takes from data sources: a text for each
// that holds the document it renders. It is not ok where that is no document.
func (r *reader) referenced(x module.Expression) (n node, ok bool) {
	ref, ok := x.Reference()
	if !ok {
		return n, false
	}
	var texts []node
	for _, instance := range ref.Instances {
		render := renders(instance.Type, ref.Attribute)
		if render == nil {
			return n, false
		}
		texts = append(texts, node{kind: text, at: x.Range(), text: unknownText(), read: sync.OnceValue(func() []node {
			return []node{r.rendered(instance, render)}
		})})
	}
	if ref.All {
		return node{kind: list, at: x.Range(), items: items(texts)}, true
	}
	return choose(x.Range(), texts...), true
}

// renders is how a data source renders an attribute, nil where that is no document.
func renders(dataSource, attribute string) func(*reader, module.Block) node {
	switch {
	case dataSource == module.AWSPolicyDocument && (attribute == "json" || attribute == "minified_json"):
		return (*reader).aws
	case dataSource == module.AlicloudPolicyDocument && attribute == "document":
		return (*reader).alicloud
	}
	return nil
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

// filled are the documents that a template can be.
func (r *reader) filled(x module.Expression, expr *hclsyntax.TemplateExpr) []node {
	return []node{readText(x.Range(), r.segments(x, expr)...)}
}

// segments are the parts of a template with the places where they are
// written. Quoted strings have escapes in them, heredocs do not.
func (r *reader) segments(x module.Expression, expr *hclsyntax.TemplateExpr) []segment {
	multiline := heredoc(x)
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
		if multiline {
			segments[i].at = in.Range()
		}
	}
	return segments
}

func heredoc(x module.Expression) bool {
	return x.Range().Start.Line != x.Range().End.Line
}
