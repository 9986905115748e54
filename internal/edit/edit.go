// Package edit writes fixes into Terraform's native syntax. What it writes is
// stable under terraform fmt, and keeps comments and layout.
package edit

import (
	"bytes"
	"errors"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// Fix is a change that mends a finding. Nothing is read or written before it is applied.
type Fix struct {
	// Harmless is set for a change that is right for a resource even where
	// only some of its instances have the finding.
	Harmless bool

	files []string
	apply func(tflint.Fixer, *Files) error
}

// Supported is tflint.ErrFixNotSupported for files in JSON syntax.
func (f *Fix) Supported() error {
	if slices.ContainsFunc(f.files, func(name string) bool { return strings.HasSuffix(name, ".json") }) {
		return tflint.ErrFixNotSupported
	}
	return nil
}

// Apply hands the change to TFLint. The error is always
// tflint.ErrFixNotSupported, on which TFLint takes back the whole change.
func (f *Fix) Apply(fixer tflint.Fixer, files *Files) error {
	if err := f.Supported(); err != nil {
		return err
	}
	if err := f.apply(fixer, files); err != nil {
		return tflint.ErrFixNotSupported
	}
	return nil
}

// Argument is an argument to be set.
type Argument struct {
	Name string
	// Value is an expression in native syntax.
	Value string
	// Written is the argument as it is now, nil where there is none.
	Written *hclext.Attribute
}

// SetArguments sets arguments of the block with this header.
func SetArguments(header hcl.Range, arguments ...Argument) *Fix {
	fix := &Fix{files: []string{header.Filename}}
	for _, argument := range arguments {
		if argument.Written != nil {
			fix.files = append(fix.files, argument.Written.Range.Filename)
		}
	}
	fix.apply = func(fixer tflint.Fixer, files *Files) error {
		var missing []string
		var written []Argument
		for _, argument := range arguments {
			if argument.Written == nil {
				missing = append(missing, argument.Name+" = "+argument.Value)
				continue
			}
			if err := files.uncommented(argument.Written.Expr.Range()); err != nil {
				return err
			}
			written = append(written, argument)
		}
		if len(missing) > 0 {
			block, err := files.block(header)
			if err != nil {
				return err
			}
			if block.onOneLine() {
				return block.breakLine(fixer, written, missing)
			}
			if err := block.insertArguments(fixer, missing); err != nil {
				return err
			}
		}
		for _, argument := range written {
			if err := fixer.ReplaceText(argument.Written.Expr.Range(), argument.Value); err != nil {
				return err
			}
		}
		return nil
	}
	return fix
}

// RemoveArguments removes arguments, with the comments that belong to them.
func RemoveArguments(arguments ...*hclext.Attribute) *Fix {
	fix := &Fix{}
	for _, argument := range arguments {
		fix.files = append(fix.files, argument.Range.Filename)
	}
	fix.apply = func(fixer tflint.Fixer, _ *Files) error {
		for _, argument := range arguments {
			if err := fixer.RemoveAttribute(argument.AsNative()); err != nil {
				return err
			}
		}
		return nil
	}
	return fix
}

// Replacement is a text that takes the place of what is written at a range.
type Replacement struct {
	At hcl.Range
	By string
}

// Replace puts other texts in the place of what is written.
func Replace(replacements ...Replacement) *Fix {
	fix := &Fix{}
	for _, replacement := range replacements {
		fix.files = append(fix.files, replacement.At.Filename)
	}
	fix.apply = func(fixer tflint.Fixer, _ *Files) error {
		for _, replacement := range replacements {
			if err := fixer.ReplaceText(replacement.At, replacement.By); err != nil {
				return err
			}
		}
		return nil
	}
	return fix
}

// AddIgnoreChanges adds arguments to the ignore_changes of the resource with
// this header, with the lifecycle block and the list where they are missing. A
// list that is missing does not go into an override file, which is often one
// that nobody else has.
func AddIgnoreChanges(header hcl.Range, ignore module.IgnoreChanges, arguments ...string) *Fix {
	at, lifecycle := header, ignore.Lifecycle
	if lifecycle != nil && ignore.Expr == nil && lifecycle.DefRange.Filename != header.Filename {
		lifecycle = nil
	}
	switch {
	case ignore.Expr != nil:
		at = ignore.Expr.Range()
	case lifecycle != nil:
		at = lifecycle.DefRange
	}
	list := "ignore_changes = [" + strings.Join(arguments, ", ") + "]"
	apply := func(fixer tflint.Fixer, files *Files) error {
		if ignore.Expr != nil {
			tuple, err := files.tuple(at)
			if err != nil {
				return err
			}
			return tuple.add(fixer, arguments)
		}
		block, err := files.block(at)
		switch {
		case err != nil:
			return err
		case lifecycle != nil:
			return block.insertArguments(fixer, []string{list})
		case slices.ContainsFunc(block.Body.Blocks, func(b *hclsyntax.Block) bool { return b.Type == "lifecycle" }):
			return errors.New("the resource has a lifecycle block that Terraform refuses")
		}
		return block.appendBlock(fixer, []string{"lifecycle {", list, "}"})
	}
	return &Fix{Harmless: true, files: []string{at.Filename}, apply: apply}
}

// RemoveIgnoreChanges removes an entry of ignore_changes, and what it leaves
// empty unless there are comments beside it. In an override file it removes no
// list, since Terraform would go back to the one that the list overrides.
func RemoveIgnoreChanges(ignore module.IgnoreChanges, entry module.Entry) *Fix {
	return &Fix{
		files: []string{entry.Range.Filename},
		apply: func(fixer tflint.Fixer, files *Files) error {
			tuple, err := files.tuple(ignore.Expr.Range())
			if err != nil {
				return err
			}
			block, err := files.block(ignore.Lifecycle.DefRange)
			if err != nil {
				return err
			}
			list := block.Body.Attributes["ignore_changes"].AsHCLAttribute()
			others := len(block.Body.Attributes) > 1 || len(block.Body.Blocks) > 0
			removed := block.Range()
			if others {
				removed = list.Range
			}
			switch {
			case len(tuple.expr.Exprs) > 1:
				return tuple.remove(fixer, entry.Range)
			case module.IsOverride(entry.Range.Filename):
				return errors.New("the list may override another one")
			case block.file.commented(removed, entry.Range.End.Line):
				return tuple.remove(fixer, entry.Range)
			case others:
				return fixer.RemoveAttribute(list)
			}
			if blank, ok := block.file.blankBefore(block.TypeRange.Start.Byte); ok && block.file.endsBlock(block.CloseBraceRange) {
				if err := fixer.Remove(blank); err != nil {
					return err
				}
			}
			return fixer.RemoveBlock(block.AsHCLBlock())
		},
	}
}

// insertArguments inserts lines after the block's last argument.
func (b *block) insertArguments(fixer tflint.Fixer, lines []string) error {
	if b.onOneLine() {
		return b.breakLine(fixer, nil, lines)
	}
	after := b.OpenBraceRange.End.Byte
	for _, attribute := range b.Body.Attributes {
		after = max(after, attribute.SrcRange.End.Byte)
	}
	at, err := b.file.endOfLine(after)
	if err != nil {
		return err
	}
	text := b.file.newline + strings.Join(lines, b.file.newline)
	if len(b.Body.Attributes) == 0 && len(b.Body.Blocks) > 0 && !b.file.blankAfter(at) {
		text += b.file.newline
	}
	return fixer.InsertTextBefore(b.file.span(at, at), text)
}

// appendBlock appends the lines of a block to the block, after an empty line.
func (b *block) appendBlock(fixer tflint.Fixer, lines []string) error {
	if b.onOneLine() {
		if len(b.Body.Attributes) > 0 {
			lines = append([]string{""}, lines...)
		}
		return b.breakLine(fixer, nil, lines)
	}
	source, brace := b.file.source, b.CloseBraceRange.Start.Byte
	at := b.file.lineStart(brace)
	if len(bytes.TrimSpace(source[at:brace])) > 0 {
		return errors.New("the closing brace does not stand alone")
	}
	text := strings.Join(lines, b.file.newline) + b.file.newline
	if _, blank := b.file.blankBefore(at); !blank && len(bytes.TrimSpace(source[b.OpenBraceRange.End.Byte:at])) > 0 {
		text = b.file.newline + text
	}
	return fixer.InsertTextBefore(b.file.span(at, at), text)
}

func (b *block) onOneLine() bool {
	return b.OpenBraceRange.Start.Line == b.CloseBraceRange.Start.Line
}

// breakLine turns a block on one line into one over several lines, with other
// values for the arguments that are written there, and appends lines.
func (b *block) breakLine(fixer tflint.Fixer, written []Argument, lines []string) error {
	open, shut := b.OpenBraceRange.End.Byte, b.CloseBraceRange.Start.Byte
	inner := string(b.file.source[open:shut])
	for _, argument := range written {
		// A block on one line has one argument at most.
		at := argument.Written.Expr.Range()
		if at.Filename != b.file.name || at.Start.Byte < open || at.End.Byte > shut {
			return errors.New("the argument stands elsewhere")
		}
		inner = inner[:at.Start.Byte-open] + argument.Value + inner[at.End.Byte-open:]
	}
	if inner = strings.TrimSpace(inner); inner != "" {
		lines = append([]string{inner}, lines...)
	}
	text := b.file.newline + strings.Join(lines, b.file.newline) + b.file.newline
	return fixer.ReplaceText(b.file.span(open, shut), text)
}

// add appends entries to a list, in the way in which it is laid out.
func (t *tuple) add(fixer tflint.Fixer, entries []string) error {
	open, shut := t.expr.SrcRange.Start.Byte+1, t.expr.SrcRange.End.Byte-1
	if len(t.expr.Exprs) == 0 {
		if len(bytes.TrimSpace(t.file.source[open:shut])) == 0 {
			return fixer.ReplaceText(t.file.span(open, shut), strings.Join(entries, ", "))
		}
		return fixer.InsertTextBefore(t.file.span(shut, shut), strings.Join(entries, ","+t.file.newline)+","+t.file.newline)
	}
	last := t.expr.Exprs[len(t.expr.Exprs)-1].Range()
	comma := t.file.comma(last.End.Byte, shut)
	if last.End.Line == t.expr.SrcRange.End.Line {
		return fixer.InsertTextAfter(last, ", "+strings.Join(entries, ", "))
	}
	text := strings.Join(entries, ","+t.file.newline)
	if comma != nil {
		text += ","
	} else if err := fixer.InsertTextAfter(last, ","); err != nil {
		return err
	}
	if line := t.file.lineStart(shut); len(bytes.TrimSpace(t.file.source[line:shut])) > 0 {
		text = t.file.newline + text
	}
	return fixer.InsertTextBefore(t.file.span(shut, shut), text+t.file.newline)
}

// remove removes an entry from a list, with its comma, and with its line where
// it has one of its own.
func (t *tuple) remove(fixer tflint.Fixer, entry hcl.Range) error {
	source := t.file.source
	from, to := entry.Start.Byte, entry.End.Byte
	comma := t.file.comma(to, t.expr.SrcRange.End.Byte)
	if comma != nil {
		to = comma.End.Byte
	}
	line := t.file.lineStart(from)
	if end, err := t.file.endOfLine(to); err == nil && len(bytes.TrimSpace(source[line:from])) == 0 && t.file.onlyComment(to, end) {
		return fixer.Remove(t.file.span(line, t.file.breakAfter(end)))
	}
	if comma == nil {
		from = t.file.commaBefore(from)
	}
	return fixer.Remove(t.file.span(from, to))
}
