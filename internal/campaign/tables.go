package campaign

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// section is a table with its heading, or a sentence.
type section struct {
	title  string
	says   string
	header []string
	// numbers is how many of the columns after the first are numbers.
	numbers int
	rows    [][]cell
}

// sections are what the terminal and Markdown show of a report.
func (r Report) sections(view View) []section {
	all := []section{
		{says: r.headline()},
		r.repositoriesSection(),
		r.unsafeSection(view),
		r.rulesSection(),
	}
	if r.Baseline != nil {
		all = append(all, r.newSection(view))
	}
	all = append(all, r.notInspectedSection())
	shown := all[:0]
	for _, s := range all {
		if s.says != "" || len(s.rows) > 0 {
			shown = append(shown, s)
		}
	}
	return shown
}

func (r Report) repositoriesSection() section {
	s := section{
		title:   "Repositories",
		header:  []string{"repository", "keys and secrets", "at risk", "blocked", "cannot be known", "safe", "findings", "not inspected", ""},
		numbers: 7,
	}
	for _, repository := range r.Repositories {
		if repository.Silent() {
			continue
		}
		s.rows = append(s.rows, cells(append(append([]string{repository.Name}, numbers(repository)...), bar(repository.States))...))
	}
	return s
}

// numbers are those of a repository, dashes where nothing is known of it.
func numbers(r Repository) []string {
	c := r.States
	var shown []string
	for _, n := range []int{c.All(), c.AtRisk, c.Blocked, c.Unknown, c.Safe, len(r.Findings)} {
		shown = append(shown, number(n, r.Open()))
	}
	return append(shown, strconv.Itoa(r.Dark()))
}

// bar shows how many of the keys and secrets are safe. It is full where all are, and only there.
func bar(c Counts) string {
	const width = 10
	if c.All() == 0 {
		return ""
	}
	full := width * c.Safe / c.All()
	return strings.Repeat("█", full) + strings.Repeat("░", width-full)
}

func (r Report) unsafeSection(view View) section {
	s := section{title: "Keys and secrets that are not safe", header: []string{"state", "key or secret", "why", "where"}}
	for _, state := range States[:len(States)-1] {
		for _, repository := range r.Repositories {
			for _, i := range repository.Instances {
				if i.State == state {
					s.rows = append(s.rows, append(cells(string(state), i.Address, i.Reason), view.place(repository, i.File, i.Line, i.Declared)))
				}
			}
		}
	}
	return s
}

func (r Report) rulesSection() section {
	s := section{title: "Findings of other rules", header: []string{"rule", "findings", "of these, --fix mends", "severity"}, numbers: 2}
	if r.Baseline != nil {
		s.header = []string{"rule", "findings", "of these, --fix mends", "new", "severity"}
		s.numbers = 3
	}
	for _, rule := range r.Rules {
		row := []cell{{rule.Name, rule.Link}, {Text: strconv.Itoa(rule.Findings)}, {Text: strconv.Itoa(rule.Fixable)}}
		if r.Baseline != nil {
			row = append(row, cell{Text: strconv.Itoa(rule.New)})
		}
		s.rows = append(s.rows, append(row, cell{Text: rule.Severity}))
	}
	return s
}

func (r Report) newSection(view View) section {
	s := section{
		title:  "New since " + r.Baseline.Format("2006-01-02"),
		header: []string{"rule", "severity", "what", "where"},
	}
	for _, repository := range r.Repositories {
		for _, i := range repository.Instances {
			if i.New {
				message := fmt.Sprintf("%s: %s: %s", i.Address, i.State, i.Reason)
				s.rows = append(s.rows, append(cells(InventoryRule, "notice", message), view.place(repository, i.File, i.Line, i.Declared)))
			}
		}
		for _, f := range repository.Findings {
			if f.New {
				s.rows = append(s.rows, []cell{{f.Rule, f.Link}, {Text: f.Severity}, {Text: f.Message}, view.place(repository, f.File, f.Line, "")})
			}
		}
	}
	return s
}

func (r Report) notInspectedSection() section {
	s := section{title: "Could not be inspected", header: []string{"repository", "directories", "why"}}
	for _, repository := range r.Repositories {
		for _, n := range repository.NotInspected {
			s.rows = append(s.rows, cells(repository.Name, strings.Join(n.Directories, ", "), n.Reason))
		}
	}
	return s
}

func cells(texts ...string) []cell {
	row := make([]cell, len(texts))
	for i, t := range texts {
		row[i].Text = t
	}
	return row
}

// writer returns a section's table with the texts that show gives to its cells, wrapped at a width unless that is 0.
func (s section) writer(show func(cell) string, width int) table.Writer {
	t := table.NewWriter()
	t.AppendHeader(row(cells(s.header...), show))
	for _, r := range s.rows {
		t.AppendRow(row(r, show))
	}
	var columns []table.ColumnConfig
	for i := range s.header {
		column := table.ColumnConfig{Number: i + 1, WidthMax: width, WidthMaxEnforcer: text.WrapSoft}
		if i > 0 && i <= s.numbers {
			column.Align, column.AlignHeader = text.AlignRight, text.AlignRight
		}
		columns = append(columns, column)
	}
	t.SetColumnConfigs(columns)
	return t
}

func row(of []cell, show func(cell) string) table.Row {
	var row table.Row
	for _, c := range of {
		row = append(row, show(c))
	}
	return row
}

func writeText(w io.Writer, sections []section) error {
	plain := table.StyleLight
	plain.Options = table.OptionsNoBordersAndSeparators
	plain.Format.Header = text.FormatDefault
	for i, s := range sections {
		shown := s.says
		if s.rows != nil {
			t := s.writer(func(c cell) string { return printable(c.Text) }, 60)
			t.SetStyle(plain)
			shown = s.title + "\n\n" + t.Render()
		}
		if err := paragraph(w, i, shown); err != nil {
			return err
		}
	}
	return nil
}

func writeMarkdown(w io.Writer, sections []section) error {
	for i, s := range sections {
		shown := s.says
		if s.rows != nil {
			shown = "### " + s.title + "\n\n" + s.writer(markdown, 0).RenderMarkdown()
		}
		if err := paragraph(w, i, shown); err != nil {
			return err
		}
	}
	return nil
}

// paragraph writes a text as the i-th of a document.
func paragraph(w io.Writer, i int, text string) error {
	separator := ""
	if i > 0 {
		separator = "\n"
	}
	_, err := fmt.Fprint(w, separator, text, "\n")
	return err
}

// markdown is a cell as Markdown shows it, so that nothing in its text is taken for Markdown or HTML.
func markdown(c cell) string {
	shown := markdownSpecial.Replace(printable(c.Text))
	if c.Link == "" {
		return shown
	}
	return "[" + shown + "](" + strings.NewReplacer("(", "%28", ")", "%29", " ", "%20").Replace(c.Link) + ")"
}

var markdownSpecial = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", "*", `\*`, "[", `\[`, "]", `\]`, "<", "&lt;", ">", "&gt;", "#", `\#`, "~", `\~`, "$", `\$`, "@", "&#64;")
