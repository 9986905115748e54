package policy

import (
	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// mostStatements is how many statements of a document are read. KMS takes 32,768
// bytes, and {"Effect":"Deny"}, which is as short as one gets, has 17.
//
// Source: AWS KMS API reference, PutKeyPolicy.
const mostStatements = 2048

// merger puts documents together as aws_iam_policy_document does.
type merger struct {
	at         hcl.Range
	version    string
	statements []expr.Item
	// groups are those in which the statements were added, and group is the last
	// one, 0 for those that may replace each other.
	groups []int
	group  int
	open   bool
	broken *expr.Value
}

// addDistinct merges documents of which no two statements may have one Sid.
func (m *merger) addDistinct(group int, documents ...expr.Item) {
	m.group = group
	m.add(documents...)
	m.group = 0
}

// add merges documents in their order.
func (m *merger) add(documents ...expr.Item) {
	for _, document := range documents {
		switch document.Kind() {
		case expr.Null:
		case expr.Invalid:
			if document.Maybe {
				m.allowOthers()
			} else {
				m.broken = &document.Value
			}
		case expr.Object:
			m.merge(document)
		default:
			m.allowOthers()
		}
	}
}

func (m *merger) merge(document expr.Item) {
	version, _ := member(document.Value, "Version")
	if v, known := version.Known(); known {
		m.version = max(m.version, v)
	}
	statements, present := member(document.Value, "Statement")
	if present == answer.No {
		return
	}
	elements, complete := statements.Elements()
	if !complete {
		m.allowOthers()
	}
	if len(m.statements)+len(elements) > mostStatements {
		m.allowOthers()
		return
	}
	for _, statement := range elements {
		statement.Maybe = statement.Maybe || document.Maybe
		m.put(statement)
	}
}

// allowOthers allows for statements that are not known, which can have any Sid.
func (m *merger) allowOthers() {
	m.open = true
	for i := range m.statements {
		if _, present := member(m.statements[i].Value, "Sid"); present != answer.No {
			m.statements[i].Maybe = true
		}
	}
}

// put adds a statement, in place of the first one with the same Sid.
func (m *merger) put(statement expr.Item) {
	sid, present := member(statement.Value, "Sid")
	if present != answer.No {
		for i := range m.statements {
			earlier := &m.statements[i]
			switch same := sameSid(sid, earlier.Value); {
			case same == answer.Yes && !statement.Maybe:
				if m.group > 0 && m.group == m.groups[i] && !earlier.Maybe {
					lost := earlier.Value
					statement.Lost = &lost
				}
				*earlier, m.groups[i] = statement, m.group
				return
			case same != answer.No:
				earlier.Maybe = true
			}
		}
	}
	m.statements = append(m.statements, statement)
	m.groups = append(m.groups, m.group)
}

func sameSid(sid expr.Value, earlier expr.Value) answer.Answer {
	other, present := member(earlier, "Sid")
	if present == answer.No {
		return answer.No
	}
	if known, ok := sid.Known(); ok && present == answer.Yes {
		if known == "" {
			return answer.No
		}
		return other.Text().Is(known)
	}
	return answer.Unknown
}

func (m *merger) document() expr.Value {
	if m.broken != nil {
		return *m.broken
	}
	return object(m.at).
		with("Version", expr.StringOf(m.at, expr.Literal(m.version))).
		with("Statement", expr.ListOf(m.at, m.open, m.statements...)).value()
}

// sources are the documents in an argument of a data source. One of which it
// is not known what it is may be missing in favour of another.
func sources(block expr.Block, name string) []expr.Item {
	v := block.Attr(name)
	elements, complete := v.Elements()
	var sources []expr.Item
	for _, element := range elements {
		documents := element.Documents()
		for _, document := range documents {
			sources = append(sources, expr.Item{Value: document, Maybe: element.Maybe || len(documents) > 1})
		}
	}
	if !complete {
		sources = append(sources, expr.Item{Value: expr.Anything(v.Range())})
	}
	return sources
}
