package policy

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// merger puts documents together as aws_iam_policy_document does.
type merger struct {
	version    string
	statements node
	broken     *node
}

// add merges documents in their order.
func (m *merger) add(documents ...item) {
	for _, document := range documents {
		switch document.kind {
		case null:
		case invalid:
			m.broken = &document.node
		case object:
			m.merge(document)
		default:
			m.open()
		}
	}
}

func (m *merger) merge(document item) {
	version, _ := document.member("Version")
	if v, known := version.string().Known(); known {
		m.version = max(m.version, v)
	}
	statements, present := document.member("Statement")
	if present == answer.No {
		return
	}
	elements, complete := statements.elements()
	if !complete {
		m.open()
	}
	for _, statement := range elements {
		statement.maybe = statement.maybe || document.maybe
		m.put(statement)
	}
}

// open allows for statements that are not known, which can have any Sid.
func (m *merger) open() {
	m.statements.open = true
	for i := range m.statements.items {
		if _, present := m.statements.items[i].member("Sid"); present != answer.No {
			m.statements.items[i].maybe = true
		}
	}
}

// put adds a statement, in place of the first one with the same Sid.
func (m *merger) put(statement item) {
	sid, present := statement.member("Sid")
	if present != answer.No {
		for i := range m.statements.items {
			earlier := &m.statements.items[i]
			switch same := sameSid(sid, earlier.node); {
			case same == answer.Yes && !statement.maybe:
				*earlier = statement
				return
			case same != answer.No:
				earlier.maybe = true
			}
		}
	}
	m.statements.items = append(m.statements.items, statement)
}

func sameSid(sid node, earlier node) answer.Answer {
	other, present := earlier.member("Sid")
	if present == answer.No {
		return answer.No
	}
	if known, ok := sid.string().Known(); ok && present == answer.Yes {
		if known == "" {
			return answer.No
		}
		return other.string().Is(known)
	}
	return answer.Unknown
}

func (m *merger) document(at hcl.Range) node {
	if m.broken != nil {
		return *m.broken
	}
	return newObject(at).
		with("Version", node{kind: text, at: at, text: literal(m.version)}).
		with("Statement", m.statements).node
}

// sources are the documents in an argument of a data source. One of which it
// is not known what it is may be missing in favour of another.
func (r *reader) sources(block module.Block, name string) []item {
	x, ok := block.Expression(name)
	switch {
	case !ok:
		return nil
	case name == "source_json" || name == "override_json":
		return either(r.documents(x))
	}
	return r.sourceList(x)
}

func (r *reader) sourceList(x module.Expression) []item {
	if !r.spend() {
		return []item{{node: node{at: x.Range()}}}
	}
	x = x.Source()
	if ref, ok := x.Reference(); ok && ref.All {
		var documents []item
		for _, instance := range ref.Instances {
			ref.Instances = []module.Instance{instance}
			documents = append(documents, either(r.referenced(x, ref))...)
		}
		return documents
	}
	switch expr := x.Syntax().(type) {
	case *hclsyntax.ConditionalExpr:
		switch truth(x.With(expr.Condition).Value()) {
		case cty.True:
			return r.sourceList(x.With(expr.TrueResult))
		case cty.False:
			return r.sourceList(x.With(expr.FalseResult))
		}
		return maybe(slices.Concat(r.sourceList(x.With(expr.TrueResult)), r.sourceList(x.With(expr.FalseResult))))
	case *hclsyntax.FunctionCallExpr:
		if !expr.ExpandFinal && passesElements[expr.Name] {
			var documents []item
			for _, arg := range expr.Args {
				documents = append(documents, r.sourceList(x.With(arg))...)
			}
			return documents
		}
	}
	if elements, diags := hcl.ExprList(x.Syntax()); !diags.HasErrors() {
		var documents []item
		for _, element := range elements {
			documents = append(documents, either(r.documents(x.With(element)))...)
		}
		return documents
	}
	elements, known := x.Elements()
	if x.Value().IsNull() {
		return nil
	} else if !known {
		return []item{{node: node{at: x.Range()}}}
	}
	var documents []item
	for _, element := range elements {
		documents = append(documents, item{node: document(element.Value, x.Range())})
	}
	return documents
}

// passesElements are the functions whose result has the elements of all arguments.
var passesElements = map[string]bool{
	"concat": true, "compact": true, "distinct": true, "tolist": true, "toset": true, "sort": true, "setunion": true,
}

// either are the documents that one of can be there.
func either(documents []node) []item {
	items := make([]item, len(documents))
	for i, document := range documents {
		items[i].node = document
	}
	if len(items) > 1 {
		return maybe(items)
	}
	return items
}

func maybe(items []item) []item {
	for i := range items {
		items[i].maybe = true
	}
	return items
}
