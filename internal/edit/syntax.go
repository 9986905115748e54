package edit

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// Files are the files that fixes are written into, each parsed once.
type Files struct {
	read   func(string) (*hcl.File, error)
	parsed map[string]*file
}

// NewFiles makes a set of files that are read when they are needed.
func NewFiles(read func(string) (*hcl.File, error)) *Files {
	return &Files{read: read, parsed: map[string]*file{}}
}

type file struct {
	name    string
	source  []byte
	body    *hclsyntax.Body
	tokens  hclsyntax.Tokens
	newline string
}

type block struct {
	*hclsyntax.Block
	file *file
}

type tuple struct {
	expr *hclsyntax.TupleConsExpr
	file *file
}

func (f *Files) file(name string) (*file, error) {
	if parsed, ok := f.parsed[name]; ok {
		return parsed, nil
	}
	source, err := f.read(name)
	if err != nil {
		return nil, err
	}
	if source == nil {
		return nil, fmt.Errorf("%s is not a file of this module", name)
	}
	body, ok := source.Body.(*hclsyntax.Body)
	if !ok {
		return nil, fmt.Errorf("%s is not in native syntax", name)
	}
	tokens, diags := hclsyntax.LexConfig(source.Bytes, name, hcl.InitialPos)
	if diags.HasErrors() {
		return nil, diags
	}
	parsed := &file{name: name, source: source.Bytes, body: body, tokens: tokens, newline: "\n"}
	if bytes.Contains(source.Bytes, []byte("\r\n")) {
		parsed.newline = "\r\n"
	}
	f.parsed[name] = parsed
	return parsed, nil
}

// block finds the block whose header starts where this one does.
func (f *Files) block(header hcl.Range) (*block, error) {
	file, err := f.file(header.Filename)
	if err != nil {
		return nil, err
	}
	for body := file.body; body != nil; {
		var inner *hclsyntax.Body
		for _, candidate := range body.Blocks {
			if candidate.TypeRange.Start.Byte == header.Start.Byte {
				return &block{candidate, file}, nil
			}
			if candidate.Range().Start.Byte < header.Start.Byte && header.Start.Byte < candidate.CloseBraceRange.Start.Byte {
				inner = candidate.Body
			}
		}
		body = inner
	}
	return nil, fmt.Errorf("no block at %s", header)
}

// tuple finds the list at a range.
func (f *Files) tuple(at hcl.Range) (*tuple, error) {
	file, err := f.file(at.Filename)
	if err != nil {
		return nil, err
	}
	var found *hclsyntax.TupleConsExpr
	_ = hclsyntax.VisitAll(file.body, func(node hclsyntax.Node) hcl.Diagnostics {
		if expr, ok := node.(*hclsyntax.TupleConsExpr); ok && expr.SrcRange.Start.Byte == at.Start.Byte {
			found = expr
		}
		return nil
	})
	if found == nil {
		return nil, fmt.Errorf("no list at %s", at)
	}
	return &tuple{found, file}, nil
}

// uncommented is an error where a comment stands in a range.
func (f *Files) uncommented(in hcl.Range) error {
	file, err := f.file(in.Filename)
	if err != nil {
		return err
	}
	for _, token := range file.tokens {
		if token.Type == hclsyntax.TokenComment && in.Overlaps(token.Range) {
			return fmt.Errorf("a comment stands at %s", token.Range)
		}
	}
	return nil
}

// commented reports whether a comment stands in a range, other than on a line,
// or on lines of its own directly above it.
func (f *file) commented(in hcl.Range, line int) bool {
	above := f.lineStart(in.Start.Byte)
	return slices.ContainsFunc(f.tokens, func(token hclsyntax.Token) bool {
		start := token.Range.Start.Byte
		return token.Type == hclsyntax.TokenComment && token.Range.Start.Line != line &&
			token.Range.End.Byte >= above && start < in.End.Byte &&
			(start >= above || len(bytes.TrimSpace(f.source[f.lineStart(start):start])) == 0)
	})
}

// span is the range between two offsets.
func (f *file) span(from, to int) hcl.Range {
	return hcl.Range{Filename: f.name, Start: hcl.Pos{Byte: from}, End: hcl.Pos{Byte: to}}
}

// endOfLine is the offset of the first line break at or after an offset that
// is not inside a value or a comment.
func (f *file) endOfLine(offset int) (int, error) {
	for _, token := range f.tokens {
		if token.Range.Start.Byte < offset {
			continue
		}
		switch {
		case token.Type == hclsyntax.TokenNewline:
			return token.Range.Start.Byte, nil
		case token.Type == hclsyntax.TokenComment && bytes.HasSuffix(token.Bytes, []byte("\n")):
			return f.breakBefore(token.Range.End.Byte), nil
		}
	}
	return 0, fmt.Errorf("no line ends after byte %d of %s", offset, f.name)
}

// breakBefore is where the line break that ends at an offset starts. A file can
// have breaks of both kinds.
func (f *file) breakBefore(offset int) int {
	if offset > 1 && f.source[offset-2] == '\r' {
		return offset - 2
	}
	return offset - 1
}

// breakAfter is where the line break that starts at an offset ends, the offset
// itself where none does.
func (f *file) breakAfter(offset int) int {
	for _, newline := range []string{"\n", "\r\n"} {
		if bytes.HasPrefix(f.source[offset:], []byte(newline)) {
			return offset + len(newline)
		}
	}
	return offset
}

// blankAfter reports whether an empty line follows the line that ends at an offset.
func (f *file) blankAfter(offset int) bool {
	next := f.breakAfter(offset)
	return f.breakAfter(next) > next
}

// blankBefore is the empty line before the line of an offset, which is not the first.
func (f *file) blankBefore(offset int) (hcl.Range, bool) {
	line := f.lineStart(offset)
	above := f.lineStart(line - 1)
	return f.span(above, line), len(bytes.TrimSpace(f.source[above:line])) == 0
}

// endsBlock reports whether nothing but a comment on its line stands between a
// closing brace and the next one.
func (f *file) endsBlock(brace hcl.Range) bool {
	for _, token := range f.tokens {
		switch {
		case token.Range.Start.Byte < brace.End.Byte, token.Type == hclsyntax.TokenNewline,
			token.Type == hclsyntax.TokenComment && token.Range.Start.Line == brace.Start.Line:
		default:
			return token.Type == hclsyntax.TokenCBrace
		}
	}
	return false
}

// lineStart is the offset at which the line of an offset starts.
func (f *file) lineStart(offset int) int {
	return bytes.LastIndexByte(f.source[:offset], '\n') + 1
}

// comma is the first comma between two offsets, nil where there is none.
func (f *file) comma(from, to int) *hcl.Range {
	for _, token := range f.tokens {
		if token.Type == hclsyntax.TokenComma && token.Range.Start.Byte >= from && token.Range.End.Byte <= to {
			return &token.Range
		}
	}
	return nil
}

// commaBefore is where the comma starts that an offset follows, the offset
// itself where it follows something else.
func (f *file) commaBefore(offset int) int {
	at := offset
	for _, token := range f.tokens {
		switch {
		case token.Range.End.Byte > offset:
			return at
		case token.Type == hclsyntax.TokenComma:
			at = token.Range.Start.Byte
		case token.Type != hclsyntax.TokenNewline:
			at = offset
		}
	}
	return at
}

// onlyComment reports whether nothing but comments stands between two offsets.
func (f *file) onlyComment(from, to int) bool {
	for _, token := range f.tokens {
		if token.Range.Start.Byte >= from && token.Range.Start.Byte < to && token.Type != hclsyntax.TokenComment {
			return false
		}
	}
	return true
}
