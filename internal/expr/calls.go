package expr

import (
	"regexp"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

// call is the value of a function call, if it can be told from the arguments
// better than by calling the function, which gives nothing of an argument
// that is known in part.
type call func(at hcl.Range, args []Value) (Value, bool)

var calls = map[string]call{
	"chomp":        trimmed("", "\r\n"),
	"coalesce":     coalesce,
	"coalescelist": coalescelist,
	"compact":      compact,
	"concat":       concatenated,
	"distinct":     unordered(same),
	"element":      elementAt,
	"flatten":      flatten,
	"format":       format,
	"join":         join,
	"jsondecode":   jsondecode,
	"jsonencode":   jsonencode,
	"keys":         keys,
	"length":       length,
	"merge":        merge,
	"one":          one,
	"replace":      replace,
	"reverse":      reverse,
	"setunion":     unordered(concatenated),
	"sort":         unordered(same),
	"tolist":       same,
	"tomap":        same,
	"toset":        unordered(same),
	"tostring":     tostring,
	"trimspace":    trimmed(spaces, spaces),
	"values":       values,
	"yamldecode":   yamldecode,
	"yamlencode":   yamlencode,
}

// unordered is a call that orders its items, or leaves out some that are alike.
func unordered(as call) call {
	return func(at hcl.Range, args []Value) (Value, bool) {
		v, ok := as(at, args)
		v.unordered = len(v.items) > 1
		return v, ok
	}
}

func concatenated(at hcl.Range, args []Value) (Value, bool) {
	v := Value{kind: List, at: at}
	for _, arg := range args {
		elements, complete := arg.Elements()
		v.items = append(v.items, elements...)
		v.open = v.open || !complete
		v.unordered = v.unordered || arg.now().unordered
	}
	return v, true
}

func flatten(at hcl.Range, args []Value) (Value, bool) {
	v := Value{kind: List, at: at}
	var add func(of Value, maybe bool)
	add = func(of Value, maybe bool) {
		elements, complete := of.Elements()
		v.open = v.open || !complete
		v.unordered = v.unordered || of.now().unordered
		for _, element := range elements {
			if kind := element.Kind(); kind == List || kind == Unknown && !element.reference().identifies() {
				add(element.Value, maybe || element.Maybe)
				continue
			}
			element.Maybe = element.Maybe || maybe
			v.items = append(v.items, element)
		}
	}
	for _, arg := range args {
		add(arg, false)
	}
	return v, true
}

func compact(at hcl.Range, args []Value) (Value, bool) {
	v, ok := concatenated(at, args)
	v.items = slices.DeleteFunc(v.items, func(i Item) bool { return i.Empty() == answer.Yes })
	return v, ok
}

// same is a call that changes nothing but the type.
func same(_ hcl.Range, args []Value) (Value, bool) {
	if len(args) != 1 {
		return Value{}, false
	}
	v := args[0].now()
	return v, v.kind == List || v.kind == Object || v.kind == Choice
}

func reverse(at hcl.Range, args []Value) (Value, bool) {
	v, ok := same(at, args)
	v.items = slices.Clone(v.items)
	slices.Reverse(v.items)
	return v, ok && v.kind == List
}

func keys(at hcl.Range, args []Value) (Value, bool) {
	if len(args) != 1 {
		return Value{}, false
	}
	v := args[0].now()
	if v.kind != Object || !v.certain() || v.partial() {
		return v, false
	}
	names := Value{kind: List, at: at}
	for _, member := range inOrder(v) {
		names.items = append(names.items, Item{Value: StringOf(member.at, Literal(member.Key))})
	}
	return names, true
}

func values(at hcl.Range, args []Value) (Value, bool) {
	if len(args) != 1 {
		return Value{}, false
	}
	v := args[0].now()
	if v.kind != Object {
		return v, false
	}
	return Value{kind: List, at: at, items: inOrder(v), open: v.open, unordered: v.unordered}, true
}

// inOrder are the items of a list, or the members of an object in the order of
// their names, which is how Terraform goes through them.
func inOrder(v Value) []Item {
	items := slices.Clone(v.items)
	if v.kind == Object {
		slices.SortStableFunc(items, func(a, b Item) int { return strings.Compare(a.Key, b.Key) })
	}
	return items
}

// merge lets the members of a later object replace those of an earlier one.
func merge(at hcl.Range, args []Value) (Value, bool) {
	v := Value{kind: Object, at: at}
	for _, arg := range args {
		alternatives := arg.Alternatives()
		for _, alternative := range alternatives {
			if alternative.open || alternative.kind == Unknown {
				v.open = true
				for i := range v.items {
					v.items[i].Maybe = true
				}
			}
			for _, member := range alternative.items {
				member.Maybe = member.Maybe || len(alternatives) > 1
				if !member.Maybe {
					v.items = slices.DeleteFunc(v.items, func(i Item) bool { return i.Key == member.Key })
				}
				v.items = append(v.items, member)
			}
		}
	}
	return v, true
}

// format knows the verbs that write a string as it is.
func format(at hcl.Range, args []Value) (Value, bool) {
	if len(args) == 0 {
		return Value{}, false
	}
	spec, ok := args[0].string().Known()
	if (spec == "%s" || spec == "%v") && len(args) == 2 && args[1].Kind() == String {
		return args[1], true
	}
	if !ok || strings.Contains(spec, "%%") {
		return Value{}, false
	}
	pieces := strings.Split(strings.ReplaceAll(spec, "%v", "%s"), "%s")
	if len(pieces) != len(args) || strings.Contains(strings.Join(pieces, ""), "%") {
		return Value{}, false
	}
	texts := []Text{Literal(pieces[0])}
	for i, piece := range pieces[1:] {
		texts = append(texts, args[i+1].string(), Literal(piece))
	}
	return StringOf(at, concat(texts...)), true
}

func join(at hcl.Range, args []Value) (Value, bool) {
	if len(args) != 2 {
		return Value{}, false
	}
	list := args[1].now()
	if only := list.items; len(only) == 1 && list.certain() && (only[0].Kind() == String || only[0].reference() != nil) {
		return only[0].Value, true
	}
	all, ok := list.joined(args[0].string())
	return StringOf(at, all), ok
}

// joined are the elements of a list with a separator between each two of them.
func (v Value) joined(separator Text) (Text, bool) {
	v = v.now()
	elements, complete := v.Elements()
	if v.kind != List || !complete || v.unordered || slices.ContainsFunc(elements, func(i Item) bool { return i.Maybe }) {
		return Text{}, false
	}
	texts := []Text{Literal("")}
	for i, element := range elements {
		if i > 0 {
			texts = append(texts, separator)
		}
		texts = append(texts, element.string())
	}
	return concat(texts...), true
}

// contains reports whether a text is one of the elements of a list.
func contains(list, one Value) answer.Answer {
	text, known := one.Known()
	elements, complete := list.Elements()
	if !known || list.Kind() != List {
		return answer.Unknown
	}
	found := answer.No
	if !complete {
		found = answer.Unknown
	}
	for _, element := range elements {
		is := element.Is(text)
		if element.Maybe {
			is = answer.Sometimes(is)
		}
		found = answer.Any(found, is)
	}
	return found
}

// length is how many items there are, if none of them may be missing.
func length(at hcl.Range, args []Value) (Value, bool) {
	if len(args) != 1 {
		return Value{}, false
	}
	v := args[0].now()
	counted := (v.kind == List || v.kind == Object) && v.certain() && !v.unordered && !v.partial()
	return known(cty.NumberIntVal(int64(len(v.items))), at), counted
}

func yamldecode(at hcl.Range, args []Value) (Value, bool) {
	if len(args) != 1 {
		return Value{}, false
	}
	documents := args[0].YAML()
	return Choose(at, documents...), !slices.ContainsFunc(documents, func(v Value) bool { return v.kind != List && v.kind != Object })
}

// jsondecode gives what a document holds.
func jsondecode(at hcl.Range, args []Value) (Value, bool) {
	if len(args) != 1 {
		return Value{}, false
	}
	documents := args[0].Documents()
	if slices.ContainsFunc(documents, func(v Value) bool { return v.kind == Invalid || v.kind == Null }) {
		return Value{}, false
	}
	return Choose(at, documents...), true
}

// insideStrings matches what can only stand inside the strings of a JSON text.
var insideStrings = regexp.MustCompile(`^[^"\\\[\]{},/]*[A-Za-z][^"\\\[\]{},/]*$`)

// replace is a text that holds the same documents with other strings in them.
// What is more than a part of a string in them cannot be told. Of a text of
// which no documents are known, it is one with another text for a string.
func replace(at hcl.Range, args []Value) (Value, bool) {
	if len(args) != 3 {
		return Value{}, false
	}
	old, known := args[1].Known()
	by := args[2].string()
	if args[0].now().more == nil || args[0].now().more.documents == nil {
		text := args[0].Text()
		if !known || old == "" || isPattern(old) || text.blank() {
			return Value{}, false
		}
		return StringOf(at, text.replacedBy(old, by)), true
	}
	_, single := by.From()
	written, alsoKnown := by.Known()
	if known && old != "" && strings.Trim(old, "\t\r\n") == "" && alsoKnown && strings.TrimSpace(written) == "" {
		return StringOf(at, AnyText()).with(func(m *more) { m.documents = args[0].valid }), true
	}
	if !known || !alsoKnown && !single || !insideStrings.MatchString(old) || strings.ContainsAny(written, `"\`) {
		return StringOf(at, AnyText()), true
	}
	return StringOf(at, AnyText()).with(func(m *more) {
		m.documents = func() []Value {
			documents := slices.Clone(args[0].Documents())
			for i, document := range documents {
				documents[i] = document.replaced(old, by)
			}
			return documents
		}
	}), true
}

// valid are the documents that a string holds. A text that cannot be read can be
// one without its line breaks; one that can be read has none in its strings.
func (v Value) valid() []Value {
	documents := slices.Clone(v.Documents())
	for i, document := range documents {
		if document.kind == Invalid {
			documents[i] = Anything(document.at)
		}
	}
	return documents
}

// isPattern reports whether the function replace takes a string for a regular
// expression.
func isPattern(old string) bool {
	return len(old) > 1 && strings.HasPrefix(old, "/") && strings.HasSuffix(old, "/")
}

// replaced is the value with another text for a string wherever it stands in it.
func (v Value) replaced(old string, by Text) Value {
	v = v.now()
	if v.kind == String {
		v.text = v.text.replacedBy(old, by)
	}
	var items []Item
	for _, item := range v.items {
		key, known := Literal(item.Key).replacedBy(old, by).Known()
		if !known {
			v.open = true
			continue
		}
		item.Key, item.Value = key, item.replaced(old, by)
		items = append(items, item)
	}
	v.items = items
	return v
}

// Encoded is a text that holds a value as JSON.
func Encoded(at hcl.Range, v Value) Value {
	return StringOf(at, AnyText()).with(func(m *more) { m.documents = v.Alternatives })
}

// jsonencode is a text that holds its argument.
func jsonencode(at hcl.Range, args []Value) (Value, bool) {
	if len(args) != 1 {
		return Value{}, false
	}
	return Encoded(at, args[0]), true
}

// yamlencode is a text that holds its argument as YAML.
func yamlencode(at hcl.Range, args []Value) (Value, bool) {
	if len(args) != 1 {
		return Value{}, false
	}
	return StringOf(at, AnyText()).with(func(m *more) { m.yaml = args[0].Alternatives }), true
}

func tostring(_ hcl.Range, args []Value) (Value, bool) {
	if len(args) != 1 {
		return Value{}, false
	}
	v := args[0].now()
	return v, v.kind == String || v.kind == Choice
}

// spaces are what trimspace leaves out.
const spaces = " \t\r\n"

// trimmed is a call that leaves characters out at the start and the end of a
// text, which holds the same documents without them.
func trimmed(start, end string) call {
	return func(at hcl.Range, args []Value) (Value, bool) {
		v, ok := tostring(at, args)
		if !ok || v.kind != String || v.more == nil || v.more.documents == nil && v.more.yaml == nil {
			return Value{}, false
		}
		v.text = v.text.trim(start, end)
		return v, true
	}
}

// coalesce is the first argument that is set, or one of them where it cannot be
// known which. Terraform takes none of which no argument is.
func coalesce(at hcl.Range, args []Value) (Value, bool) {
	var candidates []Value
	for _, arg := range args {
		settled := true
		for _, alternative := range arg.Alternatives() {
			empty := alternative.Empty()
			settled = settled && empty == answer.No
			if empty != answer.Yes {
				candidates = append(candidates, alternative)
			}
		}
		if settled {
			return Choose(at, candidates...), true
		}
	}
	if len(candidates) == 0 {
		return Nothing(at), true
	}
	return Choose(at, candidates...), true
}

// coalescelist is the first list that is not empty.
func coalescelist(_ hcl.Range, args []Value) (Value, bool) {
	for _, arg := range args {
		switch v := arg.now(); {
		case v.kind != List || !v.certain():
			return Value{}, false
		case len(v.items) > 0:
			return v, true
		}
	}
	return Value{}, false
}

// one is the only element of a list, null without any.
func one(at hcl.Range, args []Value) (Value, bool) {
	if len(args) != 1 {
		return Value{}, false
	}
	v := args[0].now()
	if v.kind == List && len(v.items) == 0 && !v.open {
		return Nothing(at), true
	}
	if len(v.items) > 1 {
		return Value{}, false
	}
	only, ok := v.entry(cty.Zero)
	if ref := v.reference(); ok && ref != nil && ref.All && (v.kind != List || !v.certain()) {
		return Choose(at, only, Nothing(at)), true
	}
	return only, ok
}

// elementAt is an element of a list, starting again at the first after the last.
func elementAt(_ hcl.Range, args []Value) (Value, bool) {
	if len(args) != 2 {
		return Value{}, false
	}
	v := args[0].now()
	index, err := convert.Convert(args[1].Cty(), cty.Number)
	switch maybe := slices.ContainsFunc(v.items, func(i Item) bool { return i.Maybe }); {
	case err != nil, index.IsKnown() && index.IsNull(), maybe, len(v.items) == 0, index.IsKnown() && index.AsBigFloat().IsInf():
		return Value{}, false
	}
	// -1 is the last.
	length := cty.NumberIntVal(int64(len(v.items)))
	return v.entry(index.Modulo(length).Add(length).Modulo(length))
}
