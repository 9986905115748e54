package expr

import (
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

// Text is a string of which parts may not be known: what is known of it, with
// something unknown between each two of the parts. A string that is known has
// one part, one that is not known at all has two empty ones.
type Text struct {
	parts []string
	// from is where the unknown text after each of the parts is taken from, nil
	// where that is not known. It is nil where it is not known of any.
	from []*origin
}

// origin is what an unknown text is taken from.
type origin struct {
	Reference
	// parts are what is known of all that is taken.
	parts []string
}

// Literal is a string that is known.
func Literal(s string) Text {
	return Text{parts: []string{s}}
}

// AnyText is a string of which nothing is known.
func AnyText() Text {
	return Text{parts: []string{"", ""}}
}

// TextWith is a string with this start, middle and end, and something unknown
// between each two of them.
func TextWith(parts ...string) Text {
	return Text{parts: parts}
}

// Parts are what is known of the string, in order, with something unknown
// between each two of them.
func (t Text) Parts() []string {
	return t.parts
}

// Start is the first of the parts, with which the string begins.
func (t Text) Start() string {
	return t.parts[0]
}

// End is the last of the parts, with which the string ends.
func (t Text) End() string {
	return t.parts[len(t.parts)-1]
}

// takenFrom is the text of something that is referred to.
func (t Text) takenFrom(ref *Reference) Text {
	if ref == nil || t.from != nil || len(t.parts) == 1 {
		return t
	}
	from := &origin{*ref, t.parts}
	t.from = slices.Repeat([]*origin{from}, len(t.parts)-1)
	return t
}

// after is what the unknown text after a part is taken from, nil where that is
// not known.
func (t Text) after(part int) *origin {
	if t.from == nil {
		return nil
	}
	return t.from[part]
}

// After is the reference that the unknown text after one of the parts is taken
// from, as it is written, "" where that is not known.
func (t Text) After(part int) string {
	if from := t.after(part); from != nil {
		return from.Written
	}
	return ""
}

// From is what the text as a whole is taken from. It is not ok where it is
// written out, made of several things, or not known.
func (t Text) From() (ref Reference, ok bool) {
	first := t.after(0)
	if first == nil || !slices.Equal(t.parts, first.parts) || slices.ContainsFunc(t.from, func(o *origin) bool { return o != first }) {
		return ref, false
	}
	return first.Reference, true
}

// Begins is what the text as a whole, or its start, is taken from. It is not ok
// where that is written out or not known.
func (t Text) Begins() (ref Reference, ok bool) {
	first := t.after(0)
	if first == nil || t.parts[0] != first.parts[0] {
		return ref, false
	}
	return first.Reference, true
}

// Filled is the text with an example in place of each part of which nothing is
// known but what it is taken from, if there is an example for that.
func (t Text) Filled(example func(Reference) (string, bool)) Text {
	filled := Text{parts: []string{t.parts[0]}}
	for i, part := range t.parts[1:] {
		from := t.after(i)
		if from != nil && len(from.parts) == 2 && from.parts[0] == "" && from.parts[1] == "" {
			if text, ok := example(from.Reference); ok {
				filled.parts[len(filled.parts)-1] += text + part
				continue
			}
		}
		filled.parts = append(filled.parts, part)
		filled.from = append(filled.from, from)
	}
	return filled
}

// Reference is the reference that the string is, as it is written, where what
// it leads to tells it from others, else "".
func (t Text) Reference() string {
	if ref, ok := t.From(); ok && !t.blank() {
		return ref.Written
	}
	return ""
}

// Same reports whether two texts are the same, because they are written in the
// same way: what is not known of them is taken from the same things.
func (t Text) Same(other Text) bool {
	if !slices.Equal(t.parts, other.parts) {
		return false
	}
	for i := range len(t.parts) - 1 {
		if from := t.After(i); from == "" || from != other.After(i) {
			return false
		}
	}
	return true
}

// Replace is the text with another string for one, in the parts that are known.
func (t Text) Replace(old, by string) Text {
	return t.replacedBy(old, Literal(by))
}

// trim is the text without some characters at its start and at its end.
func (t Text) trim(start, end string) Text {
	trimmed := slices.Clone(t.parts)
	trimmed[0] = strings.TrimLeft(trimmed[0], start)
	last := len(trimmed) - 1
	trimmed[last] = strings.TrimRight(trimmed[last], end)
	return Text{parts: trimmed, from: t.from}
}

// replacedBy is the text with another one for a string, in the parts that are known.
func (t Text) replacedBy(old string, by Text) Text {
	var texts []Text
	for i, part := range t.parts {
		if i > 0 {
			unknown := AnyText()
			unknown.from = []*origin{t.after(i - 1)}
			texts = append(texts, unknown)
		}
		for j, piece := range strings.Split(part, old) {
			if j > 0 {
				texts = append(texts, by)
			}
			texts = append(texts, Literal(piece))
		}
	}
	return concat(texts...)
}

// concat is one text after another.
func concat(texts ...Text) Text {
	var joined Text
	var last strings.Builder
	for _, text := range texts {
		last.WriteString(text.parts[0])
		for i, part := range text.parts[1:] {
			joined.parts = append(joined.parts, last.String())
			joined.from = append(joined.from, text.after(i))
			last.Reset()
			last.WriteString(part)
		}
	}
	joined.parts = append(joined.parts, last.String())
	return joined
}

// Known is the string, if all of it is known.
func (t Text) Known() (string, bool) {
	if len(t.parts) == 1 {
		return t.parts[0], true
	}
	return "", false
}

// String is the text for a message: the reference that it is, if that is known,
// else with ${…} for what is not known.
func (t Text) String() string {
	switch ref, ok := t.From(); {
	case ok && ref.Written != "":
		return ref.Written
	case ok && ref.Indexed && ref.Type != "" && ref.Attribute != "" && !ref.Part:
		return ref.name() + "[…]." + ref.Attribute
	}
	return strings.Join(t.parts, "${…}")
}

// blank reports whether nothing at all is known of the text.
func (t Text) blank() bool {
	return len(t.parts) == 2 && t.parts[0] == "" && t.parts[1] == ""
}

// Is reports whether the text is the string want.
func (t Text) Is(want string) answer.Answer {
	if known, ok := t.Known(); ok {
		return answer.Of(known == want)
	}
	rest, ok := strings.CutPrefix(want, t.parts[0])
	if !ok {
		return answer.No
	}
	for _, part := range t.parts[1 : len(t.parts)-1] {
		if _, rest, ok = strings.Cut(rest, part); !ok {
			return answer.No
		}
	}
	if !strings.HasSuffix(rest, t.parts[len(t.parts)-1]) {
		return answer.No
	}
	return answer.Unknown
}

// OneOf reports whether the text is one of the strings.
func (t Text) OneOf(wants ...string) answer.Answer {
	result := answer.No
	for _, want := range wants {
		result = answer.Any(result, t.Is(want))
	}
	return result
}

// Lower is the text in lower case.
func (t Text) Lower() Text {
	lower := make([]string, len(t.parts))
	for i, part := range t.parts {
		lower[i] = strings.ToLower(part)
	}
	return Text{parts: lower}
}

// Prefixed reports whether the text begins with a string.
func (t Text) Prefixed(prefix string) answer.Answer {
	first := t.parts[0]
	switch {
	case strings.HasPrefix(first, prefix):
		return answer.Yes
	case len(t.parts) > 1 && strings.HasPrefix(prefix, first):
		return answer.Unknown
	}
	return answer.No
}

// Contains reports whether one of the characters is in the text.
func (t Text) Contains(chars string) answer.Answer {
	for _, part := range t.parts {
		if strings.ContainsAny(part, chars) {
			return answer.Yes
		}
	}
	if _, ok := t.Known(); ok {
		return answer.No
	}
	return answer.Unknown
}

// Matches reports whether the text, a pattern with * and ?, matches a string.
func (t Text) Matches(name string) answer.Answer {
	matched := Glob(strings.Join(t.parts, "*"), name)
	if _, ok := t.Known(); ok || !matched {
		return answer.Of(matched)
	}
	return answer.Unknown
}

// Length is the least number of bytes that the text can have.
func (t Text) Length() int {
	length := 0
	for _, part := range t.parts {
		length += len(part)
	}
	return length
}

// Glob matches a string with a pattern, in which * stands for any characters
// and ? for any one.
func Glob(pattern, name string) bool {
	star, resume := -1, 0
	p, n := 0, 0
	for n < len(name) {
		switch {
		case p < len(pattern) && pattern[p] == '*':
			star, resume = p, n
			p++
		case p < len(pattern) && (pattern[p] == '?' || pattern[p] == name[n]):
			p++
			n++
		case star >= 0:
			resume++
			p, n = star+1, resume
		default:
			return false
		}
	}
	return strings.Trim(pattern[p:], "*") == ""
}

// textOf is what is known of a value as a string.
func textOf(v cty.Value) Text {
	if v.Type() == cty.String && v.IsKnown() && !v.IsNull() {
		return Literal(v.AsString())
	}
	if n, whole := wholeNumber(v); whole {
		return Literal(strconv.FormatInt(n, 10))
	}
	s, err := convert.Convert(v, cty.String)
	switch {
	case err != nil || s.IsKnown() && s.IsNull():
		return AnyText()
	case s.IsKnown():
		return Literal(s.AsString())
	}
	return TextWith(s.Range().StringPrefix(), "")
}

// wholeNumber is a number that is whole, which go-cty takes long to write.
func wholeNumber(v cty.Value) (n int64, whole bool) {
	if v.Type() != cty.Number || !v.IsKnown() || v.IsNull() {
		return 0, false
	}
	n, accuracy := v.AsBigFloat().Int64()
	return n, accuracy == big.Exact
}

// cty is what go-cty can know of the text: all of it, or how it begins.
func (t Text) cty() cty.Value {
	if known, ok := t.Known(); ok {
		return cty.StringVal(known)
	}
	if t.parts[0] == "" {
		return cty.UnknownVal(cty.String)
	}
	return cty.UnknownVal(cty.String).Refine().NotNull().StringPrefix(t.parts[0]).NewValue()
}

// written is a traversal as it is written, but for the spaces.
func written(traversal hcl.Traversal) string {
	var text strings.Builder
	for _, step := range traversal {
		switch step := step.(type) {
		case hcl.TraverseRoot:
			text.WriteString(step.Name)
		case hcl.TraverseAttr:
			text.WriteString("." + step.Name)
		case hcl.TraverseIndex:
			key, _ := textOf(step.Key).Known()
			if step.Key.Type() == cty.String {
				key = strconv.Quote(key)
			}
			text.WriteString("[" + key + "]")
		}
	}
	return text.String()
}
