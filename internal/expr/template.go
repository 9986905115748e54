package expr

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// mostTexts is how many texts one template is read as. Each condition in it that
// cannot be known doubles them.
const mostTexts = 8

// template is a string with interpolations. What is interpolated can be known in part.
func (r *Reader) template(x place, expr *hclsyntax.TemplateExpr) Value {
	texts := make([]Text, len(expr.Parts))
	for i, part := range expr.Parts {
		texts[i] = r.read(x.with(part)).string()
	}
	v := r.from(x, StringOf(x.Range(), concat(texts...)))
	return v.with(func(m *more) {
		m.documents = once([]Value{Anything(x.Range())}, func() []Value { return r.filled(x, expr, Value.Documents, readText) })
		m.yaml = once([]Value{Anything(x.Range())}, func() []Value { return r.filled(x, expr, Value.YAML, readYAML) })
	})
}

// filled are the documents that a template can be: those of its only part, or
// what is read of the texts.
func (r *Reader) filled(x place, expr *hclsyntax.TemplateExpr, of func(Value) []Value, read func(hcl.Range, ...segment) Value) []Value {
	if only := onlyPart(expr); only != nil {
		return of(r.read(x.with(only)))
	}
	var documents []Value
	for _, text := range r.texts(x.parts(expr), indentation(x, expr), mostTexts) {
		documents = append(documents, read(x.Range(), text...))
	}
	return documents
}

// parts are those of a template.
func (p place) parts(expr *hclsyntax.TemplateExpr) []place {
	parts := make([]place, len(expr.Parts))
	for i, part := range expr.Parts {
		parts[i] = p.with(part)
	}
	return parts
}

// onlyPart is the only part of a template that is no white space, nil where there are several.
func onlyPart(expr *hclsyntax.TemplateExpr) (only hclsyntax.Expression) {
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
func heredoc(x place, expr *hclsyntax.TemplateExpr) bool {
	at := expr.Range()
	return at.Start.Line != at.End.Line && at == x.Range()
}

// indentation is how many characters a heredoc leaves out at the start of each
// line, -1 for a template that is none.
func indentation(x place, expr *hclsyntax.TemplateExpr) int {
	if !heredoc(x, expr) {
		return -1
	}
	if first, ok := expr.Parts[0].(*hclsyntax.LiteralValueExpr); ok {
		return first.SrcRange.Start.Column - 1
	}
	return 0
}

// texts are the texts that parts of a template can be, one after another, in
// segments with the places where they are written if it is a heredoc.
func (r *Reader) texts(parts []place, indentation, most int) [][]segment {
	texts := [][]segment{nil}
	for _, part := range parts {
		alternatives := r.segments(part, indentation, most/len(texts))
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

// repeated are what a loop in a template repeats, once for each time. It is not
// ok where that cannot be known.
func (r *Reader) repeated(x place, loop *hclsyntax.TemplateJoinExpr) (parts []place, ok bool) {
	each, ok := loop.Tuple.(*hclsyntax.ForExpr)
	if !ok {
		return nil, false
	}
	elements, complete := r.elements(x.with(each.CollExpr))
	if !complete || slices.ContainsFunc(elements, func(e element) bool { return e.maybe }) {
		return nil, false
	}
	for _, element := range elements {
		part := x.with(each.ValExpr)
		part.names = x.names.bind(each.KeyVar, element.key).bind(each.ValVar, element.value)
		parts = append(parts, part)
	}
	return parts, true
}

// segments are what a part of a template can be: more than one where it has
// conditions that cannot be known.
func (r *Reader) segments(x place, indentation, most int) [][]segment {
	s := segment{}
	switch expr := x.syntax.(type) {
	case *hclsyntax.ConditionalExpr:
		results := r.results(x, expr)
		if len(results) == 1 {
			return r.segments(results[0], indentation, most)
		}
		if most > 1 {
			return append(r.segments(results[0], indentation, most/2), r.segments(results[1], indentation, most/2)...)
		}
	case *hclsyntax.TemplateExpr:
		return r.texts(x.parts(expr), indentation, most)
	case *hclsyntax.TemplateJoinExpr:
		if parts, ok := r.repeated(x, expr); ok {
			return r.texts(parts, indentation, most)
		}
	case *hclsyntax.LiteralValueExpr:
		s.literal = true
	case *hclsyntax.ScopeTraversalExpr, *hclsyntax.RelativeTraversalExpr, *hclsyntax.IndexExpr:
		s.reference = true
	}
	v := r.read(x)
	s.text = v.string()
	if _, known := s.text.Known(); !known {
		s.value = v.encoded()
	}
	if indentation >= 0 {
		s.at, s.indentation = x.Range(), indentation
	}
	return [][]segment{{s}}
}

// mostTemplate is how many bytes a template may have that is read: a policy has
// no more than half of them in any cloud.
const mostTemplate = 1 << 16

// path is the path of a file that a function reads, as far as it is known.
func (r *Reader) path(x place, args []hclsyntax.Expression) string {
	if len(args) == 0 {
		return ""
	}
	name, ok := module.Name(r.cty(x.with(args[0])))
	if !ok {
		return ""
	}
	return filepath.ToSlash(filepath.Clean(name))
}

// templatefile is the template itself where what it renders cannot be known.
// The names in it stand for what is passed, and all of it is written where the
// call is: no other place can be shown. A template cannot render another one.
func (r *Reader) templatefile(x place, args []hclsyntax.Expression) (Value, bool) {
	if len(args) != 2 || r.cty(x).IsKnown() {
		return Value{}, false
	}
	name, ok := module.Name(r.cty(x.with(args[0])))
	if !ok {
		return Value{}, false
	}
	source, ok := r.file(name)
	if !ok {
		return Value{}, false
	}
	passed, _ := r.elements(x.with(args[1]))
	return r.renderedTemplate(x.Range(), source, passed)
}

// renderedTemplate is what a template renders in which names stand for what is
// passed. It is not ok where the template cannot be read.
func (r *Reader) renderedTemplate(at hcl.Range, source string, passed []element) (Value, bool) {
	expr, diags := hclsyntax.ParseTemplate([]byte(source), at.Filename, hcl.InitialPos)
	if diags.HasErrors() {
		return Value{}, false
	}
	template := place{syntax: expr, at: &at}
	for _, variable := range passed {
		if name, ok := variable.key.Known(); ok {
			template.names = template.names.bind(name, variable.value)
		}
	}
	inside := NewReader(module.Empty(), r.dialect)
	inside.parts = r.parts
	v := inside.read(template)
	r.parts = inside.parts
	return v, true
}

// fileText is the text of a file that the function file reads. Only TFLint can
// call it, and only for the module that it inspects.
func (r *Reader) fileText(x place, args []hclsyntax.Expression) Value {
	path := r.path(x, args)
	return r.leaf(x).with(func(m *more) {
		m.file = path
		evaluate := m.whole
		if evaluate == nil {
			return
		}
		m.whole = once(Anything(x.Range()), func() Value {
			v := evaluate()
			if text, ok := r.file(path); ok && v.kind == Unknown {
				return StringOf(x.Range(), Literal(text))
			}
			return v
		})
	})
}

// File is the text of the file that an argument names.
func (b Block) File(argument string) Value {
	name := b.Attr(argument)
	if path, ok := name.Known(); ok {
		path = filepath.ToSlash(filepath.Clean(path))
		if text, ok := b.reader.file(path); ok {
			return StringOf(name.Range(), Literal(text)).with(func(m *more) { m.file = path })
		}
	}
	return Anything(name.Range())
}

// Template is what the template in an argument renders, in which names stand for
// the members of another one.
func (b Block) Template(argument, passed string) Value {
	template := b.Attr(argument)
	source, ok := template.Known()
	if !ok {
		return Anything(template.Range())
	}
	var variables []element
	if attr := b.Attr(passed).Attribute(); attr != nil {
		variables, _ = b.reader.elements(place{syntax: attr.Expr, names: b.names})
	}
	if rendered, ok := b.reader.renderedTemplate(template.Range(), source, variables); ok {
		return rendered
	}
	return Anything(template.Range())
}

// file reads a file by its path from the root module's directory, which is
// where Terraform runs. It is not ok where that is not possible.
func (r *Reader) file(path string) (text string, ok bool) {
	type key struct{ path string }
	found := module.Remember(r.module, key{path}, func() *string {
		dir := r.module.RootDir()
		if dir == "" || path == "" || filepath.IsAbs(path) {
			return nil
		}
		name := filepath.Join(dir, path)
		// Reading what is no file could take forever.
		if info, err := os.Stat(name); err != nil || !r.module.Reaches(name) || !info.Mode().IsRegular() || info.Size() > mostTemplate {
			return nil
		}
		source, err := os.ReadFile(name)
		if err != nil {
			return nil
		}
		text := string(source)
		return &text
	})
	if found == nil {
		return "", false
	}
	return *found, true
}
