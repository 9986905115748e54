package expr

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
	"go.yaml.in/yaml/v3"
)

// mostYAML is how many bytes of a text are read as YAML.
const mostYAML = 1 << 19

// readYAML reads a text in YAML, of which JSON is a part, that is written at a
// range, as a whole or in segments. It is Unknown where it cannot be read.
func readYAML(at hcl.Range, segments ...segment) Value {
	if len(segments) > 0 && strings.HasPrefix(strings.TrimSpace(segments[0].text.Start()), "{") {
		if v := readText(at, segments...); v.kind == Object {
			return v
		}
	}
	source, _ := joinSegments(segments, true)
	if len(source.text) > mostYAML {
		return Anything(at)
	}
	var document yaml.Node
	if err := yaml.Unmarshal([]byte(source.text), &document); err != nil || len(document.Content) == 0 {
		return Anything(at)
	}
	p := yamlReader{source: source, at: at, lines: lineStarts(source.text)}
	root, _ := p.value(document.Content[0])
	root.at = at
	return root
}

type yamlReader struct {
	source joined
	at     hcl.Range
	// lines are the offsets at which the lines start.
	lines []int
}

// lineBreaks are what YAML ends a line with.
//
// Source: YAML 1.1, 5.4 Line Break Characters.
var lineBreaks = regexp.MustCompile("\r\n|[\n\r\u0085\u2028\u2029]")

func lineStarts(text string) []int {
	starts := []int{0}
	for _, found := range lineBreaks.FindAllStringIndex(text, -1) {
		starts = append(starts, found[1])
	}
	return starts
}

// value is what a node says, and the offset at which it ends. What an alias
// stands for, and what a tag of its own makes of a node, is not known.
func (p yamlReader) value(node *yaml.Node) (v Value, end int) {
	start := p.offset(node)
	end = p.end(node, start)
	switch {
	case node.Kind == yaml.AliasNode:
	case node.Kind == yaml.MappingNode:
		v, end = p.mapping(node, end)
	case node.Kind == yaml.SequenceNode:
		v.kind = List
		for _, element := range node.Content {
			item, after := p.value(element)
			end = max(end, after)
			v.items = append(v.items, Item{Value: item})
		}
	case node.Kind == yaml.ScalarNode:
		v = p.scalar(node, start)
	}
	if strings.HasPrefix(node.Tag, "!") && !strings.HasPrefix(node.Tag, "!!") || node.Tag == "!!binary" {
		v = Value{}
	}
	v.at = p.source.between(p.at, start, end)
	return v, end
}

// mapping is an object. Where others are merged into it, it can have more members.
func (p yamlReader) mapping(node *yaml.Node, end int) (Value, int) {
	v := Value{kind: Object}
	var members members
	for i := 0; i+1 < len(node.Content); i += 2 {
		name := node.Content[i]
		member, after := p.value(node.Content[i+1])
		end = max(end, after)
		if name.Kind != yaml.ScalarNode || name.Tag == "!!merge" || strings.ContainsRune(name.Value, anyCharacters) {
			v.open = true
			continue
		}
		members.put(Item{Key: name.Value, Value: member})
	}
	v.items = members.items
	return v, end
}

// plainNumber matches the numbers that YAML and JSON write in one way.
var plainNumber = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?$`)

// scalar is what a scalar that starts at an offset says. A plain one of which
// nothing is known can be anything.
func (p yamlReader) scalar(node *yaml.Node, start int) Value {
	switch node.Tag {
	case "!!null":
		return Value{kind: Null}
	case "!!bool":
		switch strings.ToLower(node.Value) {
		case "true":
			return known(cty.True, p.at)
		case "false":
			return known(cty.False, p.at)
		}
		return Value{}
	case "!!int", "!!float":
		if !plainNumber.MatchString(node.Value) {
			return Value{}
		}
		if number, err := cty.ParseNumberVal(node.Value); err == nil {
			return known(number, p.at)
		}
		return Value{}
	}
	v := Value{kind: String, text: p.text(node.Value, start)}
	if node.Style == 0 && v.text.blank() {
		v.kind = Unknown
	}
	return v
}

// text is a string that starts at an offset, of which parts may not be known.
func (p yamlReader) text(written string, start int) Text {
	text := Text{parts: strings.Split(written, string(anyCharacters))}
	unknown := len(text.parts) - 1
	if unknown == 0 {
		return text
	}
	before := strings.Count(p.source.text[:start], string(anyCharacters))
	if before+unknown <= len(p.source.from) {
		text.from = p.source.from[before : before+unknown]
	}
	return text
}

// offset is where a node starts in the text, the end of it where that is not known.
func (p yamlReader) offset(node *yaml.Node) int {
	if node.Line < 1 || node.Line > len(p.lines) {
		return len(p.source.text)
	}
	offset := p.lines[node.Line-1]
	for range node.Column - 1 {
		_, size := utf8.DecodeRuneInString(p.source.text[offset:])
		offset += size
	}
	return offset
}

// end is where a scalar that starts at an offset ends, or the line where that
// cannot be told.
func (p yamlReader) end(node *yaml.Node, start int) int {
	rest := p.source.text[start:]
	line := rest
	if found := lineBreaks.FindStringIndex(rest); found != nil {
		line = rest[:found[0]]
	}
	length := len(strings.TrimRight(line, " \t"))
	switch {
	case node.Kind != yaml.ScalarNode:
	case node.Style == 0 && node.Value != "" && strings.HasPrefix(rest, node.Value):
		length = len(node.Value)
	case node.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle) != 0:
		if found := quoted.FindStringIndex(rest); found != nil {
			length = found[1]
		}
	}
	return start + length
}

// quoted matches a quoted scalar.
var quoted = regexp.MustCompile(`^(?:'(?:[^']|'')*'|"(?:[^"\\]|\\(?s:.))*")`)
