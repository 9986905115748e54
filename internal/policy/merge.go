package policy

import (
	"github.com/hashicorp/hcl/v2"

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
			if document.maybe {
				m.open()
			} else {
				m.broken = &document.node
			}
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
	if !ok {
		return nil
	}
	elements, complete := r.tree(x).elements()
	var sources []item
	for _, element := range elements {
		documents := element.documents()
		for _, document := range documents {
			sources = append(sources, item{node: document, maybe: element.maybe || len(documents) > 1})
		}
	}
	if !complete {
		sources = append(sources, item{node: node{at: x.Range()}})
	}
	return sources
}
