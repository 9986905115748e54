package policy

import (
	"slices"
	"strings"
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

// mostTexts is how many texts one template is read as. Each condition in it that
// cannot be known doubles them.
const mostTexts = 8

// filled are the documents that a template can be.
func (r *reader) filled(x module.Expression, expr *hclsyntax.TemplateExpr) []node {
	if only := written(expr); only != nil {
		return r.documents(x.With(only))
	}
	var documents []node
	for _, text := range r.texts(x, expr, indentation(x, expr), mostTexts) {
		documents = append(documents, readText(x.Range(), text...))
	}
	return documents
}

// written is the only part of a template that is no white space, nil where there are several.
func written(expr *hclsyntax.TemplateExpr) (only hclsyntax.Expression) {
	for _, part := range expr.Parts {
		literal, ok := part.(*hclsyntax.LiteralValueExpr)
		switch {
		case ok && literal.Val.Type() == cty.String && strings.TrimSpace(literal.Val.AsString()) == "":
		case ok || only != nil:
			return nil
		default:
			only = part
		}
	}
	return only
}

// heredoc reports whether a template is one: it has more than one line, and
// stands where the expression is written.
func heredoc(x module.Expression, expr *hclsyntax.TemplateExpr) bool {
	at := expr.Range()
	return at.Start.Line != at.End.Line && at == x.Range()
}

// indentation is how many characters a heredoc leaves out at the start of each
// line, -1 for a template that is none.
func indentation(x module.Expression, expr *hclsyntax.TemplateExpr) int {
	if !heredoc(x, expr) {
		return -1
	}
	if first, ok := expr.Parts[0].(*hclsyntax.LiteralValueExpr); ok {
		return first.SrcRange.Start.Column - 1
	}
	return 0
}

// texts are the texts that a template can be, in segments with the places where
// they are written if it is a heredoc.
func (r *reader) texts(x module.Expression, expr *hclsyntax.TemplateExpr, indentation, most int) [][]segment {
	texts := [][]segment{nil}
	for _, part := range expr.Parts {
		alternatives := r.segments(x.With(part), indentation, most/len(texts))
		if len(alternatives) == 1 {
			for i := range texts {
				texts[i] = append(texts[i], alternatives[0]...)
			}
			continue
		}
		var longer [][]segment
		for _, text := range texts {
			for _, alternative := range alternatives {
				longer = append(longer, slices.Concat(text, alternative))
			}
		}
		texts = longer
	}
	return texts
}

// segments are what a part of a template can be: more than one where it has
// conditions that cannot be known.
func (r *reader) segments(x module.Expression, indentation, most int) [][]segment {
	s := segment{}
	switch expr := x.Syntax().(type) {
	case *hclsyntax.ConditionalExpr:
		condition := truth(x.With(expr.Condition).Value())
		switch {
		case condition == cty.True:
			return r.segments(x.With(expr.TrueResult), indentation, most)
		case condition == cty.False:
			return r.segments(x.With(expr.FalseResult), indentation, most)
		case most > 1:
			return append(r.segments(x.With(expr.TrueResult), indentation, most/2), r.segments(x.With(expr.FalseResult), indentation, most/2)...)
		}
	case *hclsyntax.TemplateExpr:
		return r.texts(x, expr, indentation, most)
	case *hclsyntax.LiteralValueExpr:
		s.literal = true
	case *hclsyntax.ScopeTraversalExpr, *hclsyntax.RelativeTraversalExpr, *hclsyntax.IndexExpr:
		s.reference = true
	}
	s.text = r.tree(x).string()
	if indentation >= 0 {
		s.at, s.indentation = x.Range(), indentation
	}
	return [][]segment{{s}}
}
