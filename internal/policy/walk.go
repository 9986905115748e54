package policy

import (
	"strings"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// Walk visits everything in the document that is surely there, with the
// statement that it is in, nil outside of them.
func (d *Document) Walk(visit func(s *Statement, item expr.Item)) {
	for _, element := range d.Elements() {
		if d.root.Kind() != expr.Object || element.Maybe {
			continue
		}
		visit(nil, element)
		if !strings.EqualFold(element.Key, "Statement") {
			walk(element.Value, func(item expr.Item) { visit(nil, item) })
		}
	}
	for _, s := range d.Statements {
		if s.Present == answer.Yes {
			walk(s.root, func(item expr.Item) { visit(s, item) })
		}
	}
}

func walk(v expr.Value, visit func(expr.Item)) {
	if v.Kind() != expr.Object && v.Kind() != expr.List {
		return
	}
	for _, item := range v.Items() {
		if !item.Maybe {
			visit(item)
			walk(item.Value, visit)
		}
	}
}
