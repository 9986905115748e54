package main

import (
	"encoding/xml"
	"fmt"
	"regexp"
	"strings"
)

// theme is the colours of a terminal.
type theme struct {
	name                           string
	background, border, text, dim  string
	red, green, yellow, cyan, blue string
}

// The colours of GitHub's pages.
var (
	light = theme{
		name:       "light",
		background: "#f6f8fa", border: "#d1d9e0", text: "#1f2328", dim: "#59636e",
		red: "#d1242f", green: "#1a7f37", yellow: "#9a6700", cyan: "#1b7c83", blue: "#0969da",
	}
	dark = theme{
		name:       "dark",
		background: "#151b23", border: "#3d444d", text: "#f0f6fc", dim: "#9198a1",
		red: "#ff7b72", green: "#3fb950", yellow: "#d29922", cyan: "#56d4dd", blue: "#58a6ff",
	}
)

// Sizes in pixels, and the number of characters in a line.
const (
	columns    = 96
	fontSize   = 14
	charWidth  = 8.43
	lineHeight = 20
	margin     = 16
)

// style is how a terminal shows characters, as set by escape sequences.
type style struct {
	bold, dim, underlined bool
	colour                string
}

// span is characters of one style.
type span struct {
	style
	text string
}

// escape is a sequence that selects a style. Git ends lines with another, which is dropped.
var escape = regexp.MustCompile("\x1b\\[([0-9;]*)m|\x1b\\[K")

// draw returns a picture of what a terminal shows.
func (t theme) draw(output string) string {
	lines := wrap(t.lines(strings.TrimRight(output, "\n")))
	width, height := columns*charWidth+2*margin, len(lines)*lineHeight+2*margin

	var svg strings.Builder
	fmt.Fprintf(&svg, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %d" width="%.0f" height="%d">`+"\n", width, height, width, height)
	fmt.Fprintf(&svg, `<rect x="0.5" y="0.5" width="%.0f" height="%d" rx="6" fill="%s" stroke="%s"/>`+"\n", width-1, height-1, t.background, t.border)
	fmt.Fprintf(&svg, `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="%d" fill="%s" xml:space="preserve">`+"\n", fontSize, t.text)
	for i, line := range lines {
		if len(line) == 0 {
			continue
		}
		fmt.Fprintf(&svg, `<text x="%d" y="%d">`, margin, margin+i*lineHeight+fontSize)
		for _, s := range line {
			t.span(&svg, s)
		}
		svg.WriteString("</text>\n")
	}
	svg.WriteString("</g>\n</svg>\n")
	return svg.String()
}

func (t theme) span(svg *strings.Builder, s span) {
	var attributes string
	if s.dim {
		attributes += ` fill="` + t.dim + `"`
	} else if s.colour != "" {
		attributes += ` fill="` + s.colour + `"`
	}
	if s.bold {
		attributes += ` font-weight="bold"`
	}
	if s.underlined {
		attributes += ` text-decoration="underline"`
	}
	if attributes != "" {
		fmt.Fprintf(svg, "<tspan%s>", attributes)
	}
	// A strings.Builder never fails.
	_ = xml.EscapeText(svg, []byte(s.text))
	if attributes != "" {
		svg.WriteString("</tspan>")
	}
}

// lines splits a terminal's output into lines of spans.
func (t theme) lines(output string) [][]span {
	var lines [][]span
	var current style
	for text := range strings.SplitSeq(output, "\n") {
		var line []span
		add := func(text string) {
			if text != "" {
				line = append(line, span{current, text})
			}
		}
		start := 0
		for _, match := range escape.FindAllStringSubmatchIndex(text, -1) {
			add(text[start:match[0]])
			start = match[1]
			if match[2] >= 0 {
				current = t.selected(current, text[match[2]:match[3]])
			}
		}
		add(text[start:])
		lines = append(lines, line)
	}
	return lines
}

// selected returns the style after an escape sequence.
func (t theme) selected(current style, codes string) style {
	for code := range strings.SplitSeq(codes, ";") {
		switch code {
		case "", "0":
			current = style{}
		case "1":
			current.bold = true
		case "2":
			current.dim = true
		case "4":
			current.underlined = true
		case "22":
			current.bold, current.dim = false, false
		case "24":
			current.underlined = false
		case "31":
			current.colour = t.red
		case "32":
			current.colour = t.green
		case "33":
			current.colour = t.yellow
		case "34":
			current.colour = t.blue
		case "36":
			current.colour = t.cyan
		case "39":
			current.colour = ""
		}
	}
	return current
}

// wrap breaks lines that are too long, at spaces where it can.
func wrap(lines [][]span) [][]span {
	var wrapped [][]span
	for _, line := range lines {
		var current []span
		width := 0
		for _, s := range line {
			for _, word := range words(s.text) {
				if width+len(strings.TrimRight(word, " ")) > columns {
					wrapped = append(wrapped, current)
					current, width = nil, 0
				}
				width += len(word)
				if last := len(current) - 1; last >= 0 && current[last].style == s.style {
					current[last].text += word
				} else {
					current = append(current, span{s.style, word})
				}
			}
		}
		wrapped = append(wrapped, current)
	}
	return wrapped
}

// words splits text after spaces, and where a word is longer than a line.
func words(text string) []string {
	var words []string
	for word := range strings.SplitAfterSeq(text, " ") {
		for len(word) > columns {
			words = append(words, word[:columns])
			word = word[columns:]
		}
		words = append(words, word)
	}
	return words
}
