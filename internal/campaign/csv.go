package campaign

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"
)

// writeCSV writes a line for each key and secret, for each finding, and for each directory that could not be inspected.
func (r Report) writeCSV(w io.Writer) error {
	out := csv.NewWriter(w)
	lines := [][]string{{"repository", "rule", "severity", "state", "address", "file", "line", "message", "fixable", "new"}}
	for _, repository := range r.Repositories {
		lines = append(lines, repository.lines()...)
	}
	for _, line := range lines {
		for i := range line {
			line[i] = noFormula(printable(line[i]))
		}
		if err := out.Write(line); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func (r Repository) lines() (lines [][]string) {
	for _, i := range r.Instances {
		lines = append(lines, []string{
			r.Name, InventoryRule, "notice", string(i.State), i.Address, i.File, strconv.Itoa(i.Line), i.Reason, "false", strconv.FormatBool(i.New),
		})
	}
	for _, f := range r.Findings {
		lines = append(lines, []string{
			r.Name, f.Rule, f.Severity, "", f.Address, f.File, strconv.Itoa(f.Line), f.Message, strconv.FormatBool(f.Fixable), strconv.FormatBool(f.New),
		})
	}
	for _, n := range r.NotInspected {
		for _, dir := range n.Directories {
			lines = append(lines, []string{r.Name, "", "", "could not be inspected", "", dir, "", n.Reason, "", ""})
		}
	}
	return lines
}

// noFormula keeps spreadsheets from computing what a repository has named.
func noFormula(text string) string {
	if strings.IndexAny(text, "=+-@") == 0 {
		return "'" + text
	}
	return text
}

// printable leaves out what would steer a terminal.
func printable(text string) string {
	return strings.Map(func(c rune) rune {
		if c < ' ' || c == 0x7f {
			return ' '
		}
		return c
	}, text)
}
