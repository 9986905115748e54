package expr

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// segment is a stretch of a text that is written in one place.
type segment struct {
	text Text
	// value is what the text holds as JSON where the text itself is not known.
	value Value
	// at is where it is written, if its characters are.
	at hcl.Range
	// indentation is how many characters a heredoc leaves out at the start of
	// each line but the first, which the range starts after.
	indentation int
	// literal is set where the characters themselves are written there.
	literal bool
	// reference is set where an unknown text is the value of one thing, not
	// made of several, so that no quotes are to be expected in it.
	reference bool
}

// Private characters stand for what is not known: in a JSON string for any
// characters, elsewhere for any values.
const (
	anyCharacters = '\uE000'
	anyValues     = '\uE001'
	placeholders  = string(anyCharacters) + string(anyValues)
)

// readText reads a JSON text that is written at a range, as a whole or in segments.
func readText(at hcl.Range, segments ...segment) Value {
	source, reliable := joinSegments(segments, false)
	if strings.TrimSpace(source.text) == "" {
		return Nothing(at)
	}
	if text := []byte(source.text); !json.Valid(text) {
		if !reliable {
			return Anything(at)
		}
		var value any
		err := json.Unmarshal(text, &value)
		return Value{kind: Invalid, at: at}.with(func(m *more) { m.problem = complaint(source.text, err) })
	}
	p := &parser{source: source, at: at, decoder: json.NewDecoder(strings.NewReader(source.text))}
	p.decoder.UseNumber()
	root := p.value()
	root.at = at
	return root
}

// complaint says why a text is no JSON, and where in it.
func complaint(text string, err error) string {
	syntax := new(json.SyntaxError)
	if !errors.As(err, &syntax) {
		return err.Error()
	}
	end := after(hcl.InitialPos, text[:max(0, syntax.Offset-1)])
	return fmt.Sprintf("%s at line %d, column %d", syntax.Error(), end.Line, end.Column)
}

// after is where a text ends that starts at a place.
func after(start hcl.Pos, text string) hcl.Pos {
	end := hcl.Pos{Line: start.Line, Column: start.Column, Byte: start.Byte + len(text)}
	if lines := strings.Count(text, "\n"); lines > 0 {
		end.Line += lines
		end.Column = 1
		text = text[strings.LastIndexByte(text, '\n')+1:]
	}
	end.Column += columns(text)
	return end
}

// columns is how many columns a line takes: one for each character as a user
// sees it, which can have several bytes.
func columns(line string) int {
	if !strings.ContainsFunc(line, func(r rune) bool { return r >= utf8.RuneSelf }) {
		return len(line)
	}
	all := func(data []byte, _ bool) (int, []byte, error) { return len(data), data, nil }
	scanner := hcl.NewRangeScanner([]byte(line), "", all)
	scanner.Scan()
	return scanner.Range().End.Column - 1
}

// joined is a text in which private characters stand for what is not known.
type joined struct {
	text string
	// starts are the offsets in the text at which the segments start.
	starts   []int
	segments []segment
	// from is what each of the unknown parts of strings is taken from.
	from []*origin
	// values are what each of the unknown parts elsewhere holds.
	values []Value
}

// joinSegments makes one text of segments. It is not reliable where something that is
// not known can hold more than a value or a part of a string, so that the
// text can be no JSON although it will be. Where quotes are not needed, as in
// YAML, all that is not known is characters.
func joinSegments(segments []segment, unquoted bool) (source joined, reliable bool) {
	var b strings.Builder
	reliable = true
	inString, escaped := false, false
	for _, s := range segments {
		source.starts = append(source.starts, b.Len())
		source.segments = append(source.segments, s)
		if s.value.kind != Unknown && !inString && !unquoted {
			source.values = append(source.values, s.value)
			b.WriteString(`"` + string(anyValues) + `"`)
			continue
		}
		for i, part := range s.text.parts {
			switch {
			case i == 0:
			case inString || unquoted:
				b.WriteRune(anyCharacters)
				source.from = append(source.from, s.text.after(i-1))
				reliable = reliable && s.reference
			default:
				source.values = append(source.values, s.value)
				b.WriteString(`"` + string(anyValues) + `"`)
				reliable = false
			}
			b.WriteString(part)
			for _, c := range []byte(part) {
				switch {
				case escaped:
					escaped = false
				case c == '\\':
					escaped = inString
				case c == '"':
					inString = !inString
				}
			}
		}
	}
	source.text = b.String()
	return source, reliable
}

// start finds where the character at an offset is written. It is not ok where
// escapes or unknown parts make the place uncertain.
func (j joined) start(offset int) (pos hcl.Pos, ok bool) {
	i, _ := slices.BinarySearch(j.starts, offset+1)
	return j.segments[i-1].position(offset - j.starts[i-1])
}

// end finds where the text up to an offset ends, as it is written.
func (j joined) end(offset int) (pos hcl.Pos, ok bool) {
	i, _ := slices.BinarySearch(j.starts, offset)
	if last := j.segments[i-1]; last.literal || i == len(j.segments) {
		return last.position(offset - j.starts[i-1])
	}
	return j.segments[i].position(0)
}

// position finds where a part of the segment is written.
func (s segment) position(offset int) (pos hcl.Pos, ok bool) {
	if !s.literal {
		return s.at.Start, s.at.Filename != ""
	}
	if s.at.Filename == "" {
		return pos, false
	}
	written, _ := s.text.Known()
	if !s.verbatim(written) {
		return pos, false
	}
	before := written[:offset]
	pos = after(s.at.Start, before)
	line := before
	if last := strings.LastIndexByte(before, '\n'); last >= 0 {
		line = before[last+1:]
		pos.Column += s.indentation
		pos.Byte += s.indentation * indented(written[:min(len(before)+1, len(written))])
	}
	pos.Column += escapes(line)
	pos.Byte += escapes(before)
	return pos, true
}

// escapes counts what is written with a character more than it has: $${ and %%{.
func escapes(text string) int {
	return strings.Count(text, "${") + strings.Count(text, "%{")
}

// verbatim reports whether the segment is what is written at its place, but for
// the indentation and the escapes of a template. Others and a ~ make it
// something else.
func (s segment) verbatim(written string) bool {
	omitted := s.at.End.Byte - s.at.Start.Byte - len(written) - escapes(written) - s.indentation*indented(written)
	// The part that follows can be on a line with nothing but the indentation before it.
	return omitted == 0 || omitted == s.indentation && strings.HasSuffix(written, "\n")
}

// indented counts the lines after the first that have something in them.
func indented(written string) int {
	count := 0
	for _, line := range strings.Split(written, "\n")[1:] {
		if line != "" {
			count++
		}
	}
	return count
}

type parser struct {
	source  joined
	at      hcl.Range
	decoder *json.Decoder
	// unknown is how many unknown parts of strings have been read.
	unknown int
}

// text is a string of which parts may not be known.
func (p *parser) text(token string) Text {
	text := Text{parts: strings.Split(token, string(anyCharacters))}
	start := p.unknown
	p.unknown += len(text.parts) - 1
	if len(text.parts) > 1 && p.unknown <= len(p.source.from) {
		text.from = p.source.from[start:p.unknown]
	}
	return text
}

// held is what the next of the unknown parts that are no parts of strings holds.
func (p *parser) held() Value {
	if len(p.source.values) == 0 {
		return Anything(p.at)
	}
	next := p.source.values[0]
	p.source.values = p.source.values[1:]
	return next
}

// value reads the next value of a text that is known to be JSON.
func (p *parser) value() Value {
	start := p.next()
	token, err := p.decoder.Token()
	if err != nil {
		return Anything(p.at)
	}
	n := Value{}
	switch token := token.(type) {
	case json.Delim:
		n.kind = List
		if token == '{' {
			n.kind = Object
		}
		var members members
		for p.decoder.More() {
			var member Item
			if n.kind == Object {
				name, err := p.decoder.Token()
				if err != nil {
					return Anything(p.at)
				}
				member.Key, _ = name.(string)
				p.text(member.Key)
				if strings.ContainsRune(member.Key, anyValues) {
					p.held()
				}
			}
			member.Value = p.value()
			if strings.ContainsAny(member.Key, placeholders) || member.kind == Unknown && n.kind == List {
				n.open = true
				continue
			}
			if n.kind == Object {
				members.put(member)
			} else {
				n.items = append(n.items, member)
			}
		}
		n.items = append(n.items, members.items...)
		if _, err := p.decoder.Token(); err != nil && !errors.Is(err, io.EOF) {
			return Anything(p.at)
		}
	case string:
		n.kind = String
		n.text = p.text(token)
		if strings.ContainsRune(token, anyValues) {
			if n = p.held(); n.kind != Unknown {
				return n
			}
		}
	case json.Number:
		n = number(token)
	case bool:
		n = known(cty.BoolVal(token), p.at)
	case nil:
		n.kind = Null
	}
	n.at = p.source.between(p.at, start, int(p.decoder.InputOffset()))
	return n
}

// next is the offset of the next value.
func (p *parser) next() int {
	offset := int(p.decoder.InputOffset())
	rest := strings.TrimLeft(p.source.text[offset:], " \t\r\n,:")
	return len(p.source.text) - len(rest)
}

// between is where a part of the text is written, all of it where that cannot be told.
func (j joined) between(all hcl.Range, start, end int) hcl.Range {
	from, ok := j.start(start)
	if !ok || end <= start {
		return all
	}
	to, ok := j.end(end)
	if !ok || to.Byte <= from.Byte {
		return all
	}
	return hcl.Range{Filename: all.Filename, Start: from, End: to}
}

// number is a number as JSON writes it.
func number(token json.Number) Value {
	value := cty.DynamicVal
	if parsed, err := cty.ParseNumberVal(token.String()); err == nil {
		value = parsed
	}
	return Value{kind: Scalar, text: Literal(token.String())}.with(func(m *more) { m.value = func() cty.Value { return value } })
}
