package campaign

import (
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"strconv"
	"strings"
)

// View is how a report is shown.
type View struct {
	// Link is the address of a line in a repository, with {repository}, {file} and {line} in it, or empty.
	Link string
	// History are earlier reports, for the burn-down of the page.
	History []Report
}

// Formats are the names of the formats of Write.
var Formats = []string{"text", "markdown", "json", "csv", "html"}

// Write writes a report in one of the Formats. It fails where w does, and for the name of another format.
func (r Report) Write(w io.Writer, format string, view View) error {
	switch format {
	case "text":
		return writeText(w, r.sections(view))
	case "markdown":
		return writeMarkdown(w, r.sections(view))
	case "json":
		encoder := json.NewEncoder(w)
		encoder.SetIndent("", "  ")
		encoder.SetEscapeHTML(false)
		return encoder.Encode(r)
	case "csv":
		return r.writeCSV(w)
	case "html":
		return r.writePage(w, view)
	}
	return fmt.Errorf("the format %q is none of %s", format, strings.Join(Formats, ", "))
}

// cell is what is shown in a table, with the address it leads to, or none.
type cell struct {
	Text, Link string
}

// place is where an instance or a finding is.
func (v View) place(r Repository, file string, line int, declared string) cell {
	text := fmt.Sprintf("%s/%s:%d", r.Name, file, line)
	if declared != "" {
		text += " → " + declared
	}
	return cell{text, v.address(r, file, line)}
}

func (v View) address(r Repository, file string, line int) string {
	return strings.NewReplacer(
		"{repository}", escapePath(r.Name),
		"{file}", escapePath(file),
		"{line}", strconv.Itoa(line),
	).Replace(v.Link)
}

func escapePath(path string) string {
	segments := strings.Split(path, "/")
	for i := range segments {
		segments[i] = url.PathEscape(segments[i])
	}
	return strings.Join(segments, "/")
}

// count writes a number and what it counts, "s" added where it is not one: "2 keys".
func count(n int, noun string) string {
	switch {
	case n == 1:
		return "1 " + noun
	case strings.HasSuffix(noun, "y"):
		return fmt.Sprintf("%d %sies", n, strings.TrimSuffix(noun, "y"))
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// Total is the number of keys and secrets with what it counts.
func (c Counts) Total() string {
	if c.All() == 1 {
		return "1 key or secret"
	}
	return fmt.Sprintf("%d keys and secrets", c.All())
}

// String says how far the inspection has come, and where the repository stands
// that is finished.
func (p Progress) String() string {
	said := fmt.Sprintf("%d of %s", p.Done, count(p.All, "directory"))
	if r := p.Finished; r != nil {
		said += fmt.Sprintf(": %s: %s, %d at risk, %s of other rules, %s not inspected",
			r.Name, r.States.Total(), r.States.AtRisk, count(len(r.Findings), "finding"), count(r.Dark(), "directory"))
	}
	return said
}

// headline says in sentences where the organization stands.
func (r Report) headline() string {
	t := r.Totals
	said := fmt.Sprintf("%s, %d of them with Terraform files in %s. %s: %d at risk, %d blocked, %d cannot be known, %d safe. %s of other rules.",
		count(t.Repositories, "repository"), t.WithTerraform, count(t.Directories, "directory"),
		t.States.Total(), t.States.AtRisk, t.States.Blocked, t.States.Unknown, t.States.Safe, count(t.Findings, "finding"))
	if t.NotInspected > 0 {
		said += fmt.Sprintf(" Not everything is known: %s could not be inspected.", count(t.NotInspected, "directory"))
	}
	if r.Baseline != nil {
		said += fmt.Sprintf(" New since %s: %d.", r.Baseline.Format("2006-01-02"), t.New)
	}
	return said
}
