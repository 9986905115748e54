package expr

import (
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
)

// Kind is what a value is.
type Kind int8

const (
	// Unknown is a value of which nothing is known.
	Unknown Kind = iota
	// Invalid is a document that cannot be read.
	Invalid
	// Null is no value.
	Null
	// Scalar is a number or a truth value. Its text is how JSON writes it.
	Scalar
	// String is a string, of which parts may not be known.
	String
	// List is a list, a set or a tuple.
	List
	// Object is an object or a map.
	Object
	// Choice is one of several values. Which, cannot be known.
	Choice
)

// Value is what is known of an expression, and where each part of it is
// written. Every question to it has three answers.
type Value struct {
	kind Kind
	// open is set where a list or an object can have more items.
	open bool
	// unordered is set where a list can have its items in another order, or
	// fewer of those that are alike.
	unordered bool
	at        hcl.Range
	text      Text
	// items are the elements of a list, the members of an object, or what a choice is between.
	items []Item
	// argument is what the value was asked for as, nil where it was not.
	argument *hclext.Attribute
	more     *more
}

// Item is an element of a list or a member of an object.
type Item struct {
	Value
	// Key is the name of a member.
	Key string
	// Maybe is set where the item may be missing.
	Maybe bool
	// Lost is an earlier member with the same name, or an earlier element, whose
	// place this one has taken, nil where there is none.
	Lost *Value
}

// more is what few values have.
type more struct {
	// problem says why a document cannot be read.
	problem string
	// documents are those that a string can be, where its text tells less of them.
	documents func() []Value
	// yaml are those that a string can be as YAML, where they are others.
	yaml func() []Value
	// value is what go-cty knows of the value where the rest does not tell it.
	value func() cty.Value
	// whole is the value as it is evaluated as a whole.
	whole func() Value
	// reference is what the value is taken from.
	reference *Reference
	// file is the file that the value is the text of, "" where it is none.
	file string
	// partial is set where an object has other members, of which nothing is known.
	partial bool
}

// Kind is what the value is.
func (v Value) Kind() Kind {
	return v.now().kind
}

// At is where the value is written: where a local is defined rather than where
// it is used.
func (v Value) At() hcl.Range {
	return v.now().at
}

// Problem says why a document cannot be read, "" where it can.
func (v Value) Problem() string {
	if v.more == nil {
		return ""
	}
	return v.more.problem
}

// Open reports whether a list or an object can have more items than are known.
func (v Value) Open() bool {
	return v.now().open
}

// Items are the elements of a list or the members of an object as they are
// written, or what a choice is between.
func (v Value) Items() []Item {
	return v.now().items
}

// now is the value, evaluated as a whole where nothing is known of its parts.
func (v Value) now() Value {
	if v.kind == Unknown && v.more != nil && v.more.whole != nil {
		return v.evaluated()
	}
	return v
}

// full is the value as it is evaluated as a whole, where its parts do not tell all of it.
func (v Value) full() Value {
	if v.more != nil && v.more.whole != nil {
		return v.evaluated()
	}
	return v
}

// evaluated is the value as it is evaluated as a whole, which does not tell what
// it is taken from.
func (v Value) evaluated() Value {
	whole := v.more.whole()
	if ref := v.reference(); whole.kind == Unknown && whole.reference() == nil && ref != nil {
		whole = whole.with(func(m *more) { m.reference = ref })
	}
	return whole
}

// with lets the value have something that few have.
func (v Value) with(change func(*more)) Value {
	var own more
	if v.more != nil {
		own = *v.more
	}
	change(&own)
	v.more = &own
	return v
}

// Nothing is a value that is null.
func Nothing(at hcl.Range) Value {
	return Value{kind: Null, at: at}
}

// Anything is a value of which nothing is known.
func Anything(at hcl.Range) Value {
	return Value{at: at}
}

// StringOf is a string.
func StringOf(at hcl.Range, text Text) Value {
	return Value{kind: String, at: at, text: text}
}

// ListOf is a list. It is open where there can be more items.
func ListOf(at hcl.Range, open bool, items ...Item) Value {
	return Value{kind: List, at: at, open: open, items: items}
}

// ObjectOf is an object. It is open where there can be more members.
func ObjectOf(at hcl.Range, open bool, members ...Item) Value {
	return Value{kind: Object, at: at, open: open, items: members}
}

// members are those of an object. Of two with one name, the last one counts.
type members struct {
	items []Item
	// places are those of the members by name, once there are many.
	places map[string]int
}

// manyMembers is how many members are found faster by a map.
const manyMembers = 16

func (m *members) put(member Item) {
	if place := m.place(member.Key); place >= 0 {
		lost := m.items[place].Value
		member.Lost = &lost
		m.items[place] = member
		return
	}
	m.items = append(m.items, member)
	switch {
	case m.places != nil:
		m.places[member.Key] = len(m.items) - 1
	case len(m.items) == manyMembers:
		m.places = map[string]int{}
		for place, member := range m.items {
			m.places[member.Key] = place
		}
	}
}

// place is that of the member with a name, -1 where there is none.
func (m *members) place(key string) int {
	if m.places == nil {
		return slices.IndexFunc(m.items, func(i Item) bool { return i.Key == key })
	}
	if place, ok := m.places[key]; ok {
		return place
	}
	return -1
}

// Elements are those of a list, or the value itself as the only one: policies
// take one for the other. They are not complete where there can be more.
func (v Value) Elements() (elements []Item, complete bool) {
	switch v = v.now(); v.kind {
	case Null:
		return nil, true
	case List:
		elements = make([]Item, 0, len(v.items))
		for _, element := range v.items {
			if element.Value = element.now(); element.kind != Choice {
				elements = append(elements, Item{Value: element.Value, Maybe: element.Maybe, Lost: element.Lost})
				continue
			}
			alternatives := element.Alternatives()
			for _, alternative := range alternatives {
				elements = append(elements, Item{Value: alternative, Maybe: element.Maybe || len(alternatives) > 1, Lost: element.Lost})
			}
		}
		return elements, !v.open
	case Choice:
		complete = true
		for _, alternative := range v.Alternatives() {
			more, all := alternative.Elements()
			complete = complete && all
			for _, element := range more {
				element.Maybe = true
				elements = append(elements, element)
			}
		}
		return elements, complete
	case Unknown:
		if !v.reference().isText() {
			return nil, false
		}
	}
	return []Item{{Value: v}}, true
}

// Alternatives are what a choice is between, or the value itself.
func (v Value) Alternatives() []Value {
	v = v.now()
	if v.kind != Choice {
		return []Value{v}
	}
	all := make([]Value, 0, len(v.items))
	for _, alternative := range v.items {
		all = append(all, alternative.Alternatives()...)
	}
	return all
}

// inhabited is the value as far as a loop over it is in for something: without
// what it can be that has no items.
func (v Value) inhabited() Value {
	if v.kind != Choice {
		return v
	}
	alternatives := v.Alternatives()
	rest := slices.DeleteFunc(slices.Clone(alternatives), func(one Value) bool {
		return one.kind == Null || (one.kind == List || one.kind == Object) && len(one.items) == 0 && !one.open
	})
	if len(rest) == 0 {
		return alternatives[0]
	}
	return Choose(v.at, rest...)
}

// Choose is one of the values.
func Choose(at hcl.Range, values ...Value) Value {
	switch len(values) {
	case 0:
		return Anything(at)
	case 1:
		return values[0]
	}
	return Value{kind: Choice, at: at, items: itemsOf(values)}
}

func itemsOf(values []Value) []Item {
	items := make([]Item, len(values))
	for i, v := range values {
		items[i].Value = v
	}
	return items
}

// steps is what a traversal leads to. It is not ok where the value does not say.
func (v Value) steps(traversal hcl.Traversal) (Value, bool) {
	for _, step := range traversal {
		key, ok := keyOf(step)
		if !ok {
			return v, false
		}
		if v, ok = v.entry(key); !ok {
			return v, false
		}
	}
	return v, true
}

// keyOf is the key of the entry that a step of a traversal leads to.
func keyOf(step hcl.Traverser) (key cty.Value, ok bool) {
	switch step := step.(type) {
	case hcl.TraverseAttr:
		return cty.StringVal(step.Name), true
	case hcl.TraverseIndex:
		return step.Key, true
	}
	return cty.NilVal, false
}

// lacks reports whether a traversal surely leads to a member that an object, or
// an element that a list does not have, which is an error.
func (v Value) lacks(traversal hcl.Traversal) bool {
	for _, step := range traversal {
		key, ok := keyOf(step)
		if !ok {
			return false
		}
		next, ok := v.entry(key)
		if !ok {
			return v.now().lacksMember(key)
		}
		v = next
	}
	return false
}

func (v Value) lacksMember(key cty.Value) bool {
	if v.kind == List {
		index, err := convert.Convert(key, cty.Number)
		if err != nil || !index.IsKnown() || index.IsNull() {
			return false
		}
		number, _ := index.AsBigFloat().Int64()
		return v.lacksElement(number)
	}
	name, known := textOf(key).Known()
	complete := v.kind == Object && !v.open && !v.partial()
	return known && complete && !slices.ContainsFunc(v.items, func(i Item) bool { return i.Key == name })
}

// lacksElement reports whether a list surely has no element at an index.
func (v Value) lacksElement(index int64) bool {
	return v.kind == List && v.certain() && !v.partial() && index >= int64(len(v.items))
}

// entry is the member or the element with a key, or a choice between all where
// the key cannot be known. It is not ok where the value does not say.
func (v Value) entry(key cty.Value) (Value, bool) {
	v = v.now()
	name, known := textOf(key).Known()
	switch {
	case v.kind == Unknown && v.reference() != nil:
		next := v.reference().step(key)
		return Anything(v.at).with(func(m *more) { m.reference = next }), next != nil
	case v.kind == Choice:
		return v.entryOfEach(key)
	case v.kind != List && v.kind != Object, v.open, v.unordered:
		return v, false
	case !known:
		return Value{kind: Choice, at: v.at, items: v.items}, len(v.items) > 0
	case v.kind == Object:
		return v.named(name)
	}
	if name == "0" {
		return v.first()
	}
	for i, element := range v.items {
		if element.Maybe {
			return v, false
		}
		if strconv.Itoa(i) == name {
			return element.Value, true
		}
	}
	return v, false
}

// first is the first element, or one of those that can be.
func (v Value) first() (Value, bool) {
	var candidates []Value
	for _, element := range v.items {
		candidates = append(candidates, element.Value)
		if !element.Maybe {
			return Choose(v.at, candidates...), true
		}
	}
	return v, false
}

// entryOfEach is the entry of each thing that a choice is between.
func (v Value) entryOfEach(key cty.Value) (Value, bool) {
	var entries []Value
	for _, alternative := range v.Alternatives() {
		entry, ok := alternative.entry(key)
		if !ok {
			return v, false
		}
		entries = append(entries, entry)
	}
	return Choose(v.at, entries...), true
}

// named is the member of an object with a name: the last one, unless it may be
// missing.
func (v Value) named(name string) (Value, bool) {
	var candidates []Value
	for _, member := range slices.Backward(v.items) {
		if member.Key != name {
			continue
		}
		candidates = append(candidates, member.Value)
		if !member.Maybe {
			return Choose(v.at, candidates...), true
		}
	}
	return v, false
}

// known is a value of which it is not known where its parts are written.
func known(value cty.Value, at hcl.Range) Value {
	v := Value{at: at}
	switch ty := value.Type(); {
	case value.IsKnown() && value.IsNull():
		v.kind = Null
	case ty == cty.String:
		v.kind, v.text = String, textOf(value)
	case !value.IsKnown():
	case ty == cty.Number, ty == cty.Bool:
		v.kind, v.text = Scalar, textOf(value)
	case ty.IsObjectType(), ty.IsMapType():
		v.kind = Object
	case ty.IsTupleType(), ty.IsListType(), ty.IsSetType():
		v.kind = List
	}
	if !value.IsKnown() || v.kind == Scalar {
		v = v.with(func(m *more) { m.value = func() cty.Value { return value } })
	}
	if v.kind != Object && v.kind != List {
		return v
	}
	for key, element := range value.Elements() {
		member := Item{Value: known(element, at)}
		if v.kind == Object {
			member.Key = key.AsString()
		}
		v.items = append(v.items, member)
	}
	return v
}

// Cty is what go-cty knows of the value, cty.DynamicVal where that is nothing.
func (v Value) Cty() cty.Value {
	v = v.now()
	if v.more != nil && v.more.value != nil {
		return v.more.value()
	}
	switch v.kind {
	case Null:
		return cty.NullVal(cty.DynamicPseudoType)
	case String:
		return v.text.cty()
	case List:
		elements := make([]cty.Value, len(v.items))
		for i, element := range v.items {
			elements[i] = element.Cty()
		}
		if !v.certain() || v.unordered {
			return cty.DynamicVal
		}
		return cty.TupleVal(elements)
	case Object:
		members := map[string]cty.Value{}
		for _, member := range v.items {
			members[member.Key] = member.Cty()
		}
		if !v.certain() {
			return cty.DynamicVal
		}
		return cty.ObjectVal(members)
	}
	return cty.DynamicVal
}

// certain reports whether it is known which items there are.
func (v Value) certain() bool {
	return !v.open && !slices.ContainsFunc(v.items, func(i Item) bool { return i.Maybe })
}

// partial reports whether an object has other members, of which nothing is known.
func (v Value) partial() bool {
	return v.more != nil && v.more.partial
}

// Before is what a string that is taken from something names before a separator:
// the bucket of "${aws_s3_bucket.logs.arn}/2024". It is the value itself where
// that is no reference.
func (v Value) Before(separator string) Value {
	text := v.string()
	first := text.after(0)
	if first == nil || text.parts[0] != "" || !strings.HasPrefix(text.parts[1], separator) {
		return v
	}
	return Anything(v.at).with(func(m *more) { m.reference = &first.Reference })
}

// string is the value as a string.
func (v Value) string() Text {
	v = v.now()
	if v.kind != String && v.kind != Scalar {
		return AnyText().takenFrom(v.reference())
	}
	text := v.text
	if v.more != nil && v.more.value != nil && v.text.blank() {
		text = textOf(v.more.value())
	}
	return text.takenFrom(v.reference())
}

// Replace is the value with another string for one, in it and in its elements.
func (v Value) Replace(old, by string) Value {
	v = v.full()
	if v.more != nil && v.more.whole != nil {
		v = v.with(func(m *more) { m.whole = nil })
	}
	v.text = v.text.Replace(old, by)
	items := slices.Clone(v.items)
	for i := range items {
		items[i].text = items[i].text.Replace(old, by)
	}
	v.items = items
	return v
}
