package campaign

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

//go:embed page/page.html
var pageTemplate string

//go:embed page/page.css
var pageStyle string

//go:embed page/page.js
var pageScript string

// page is what the template shows.
type page struct {
	Report
	Style  template.CSS
	Script template.JS
	// Policy keeps the browser from loading or running anything that is not the page's own.
	Policy   string
	States   []State
	Shown    []Repository
	Others   int
	Names    []string
	Largest  int
	BurnDown *burnDown
}

func (r Report) writePage(w io.Writer, view View) error {
	p := page{
		Report: r,
		Style:  template.CSS(pageStyle),
		Script: template.JS(pageScript),
		Policy: fmt.Sprintf("default-src 'none'; img-src data:; style-src %s; script-src %s; base-uri 'none'; form-action 'none'",
			sourceHash(pageStyle), sourceHash(pageScript)),
		States:   States,
		BurnDown: newBurnDown(append(slices.Clone(view.History), r)),
	}
	for _, repository := range r.Repositories {
		if repository.Silent() {
			p.Others++
			continue
		}
		p.Shown = append(p.Shown, repository)
		p.Names = append(p.Names, repository.Name)
		p.Largest = max(p.Largest, repository.States.All())
	}
	slices.Sort(p.Names)
	t, err := template.New("page").Funcs(functions(view)).Parse(pageTemplate)
	if err != nil {
		return err
	}
	return t.Execute(w, p)
}

// sourceHash names a style or a script in a Content-Security-Policy.
func sourceHash(source string) string {
	sum := sha256.Sum256([]byte(source))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// NewFindings are the findings that the baseline does not have.
func (p page) NewFindings() (n int) {
	for _, rule := range p.Rules {
		n += rule.New
	}
	return n
}

func functions(view View) template.FuncMap {
	return template.FuncMap{
		"add":       func(a, b float64) float64 { return a + b },
		"bar":       newBar,
		"breakable": breakable,
		"class":     func(s State) string { return classes[s] },
		"count":     count,
		"fragment":  func(name string) string { return "#repository=" + url.QueryEscape(name) },
		"glyph":     func(s State) string { return glyphs[s] },
		"join":      func(texts []string) string { return strings.Join(texts, ", ") },
		"meaning":   func(s State) string { return meanings[s] },
		"number":    number,
		"place":     view.place,
		"rank":      func(s State) int { return slices.Index(States, s) },
		"ruleOf":    func(f Finding) Rule { return Rule{Name: f.Rule, Link: f.Link} },
		"severity":  rank,
	}
}

var (
	classes  = map[State]string{AtRisk: "at-risk", Blocked: "blocked", Unknown: "unknown", Safe: "safe"}
	glyphs   = map[State]string{AtRisk: "▲", Blocked: "■", Unknown: "?", Safe: "✓"}
	meanings = map[State]string{
		AtRisk:  "destroyed and recreated by terraform apply after the migration",
		Blocked: "cannot be migrated as it is",
		Unknown: "the configuration leaves it open",
		Safe:    "left alone by terraform apply after the migration",
	}
)

// breakable lets a name be broken between its words.
func breakable(name string) template.HTML {
	return template.HTML(strings.NewReplacer(".", ".<wbr>", "_", "_<wbr>").Replace(template.HTMLEscapeString(name)))
}

// number is a number of a repository, a dash where nothing is known of it.
func number(n int, open bool) string {
	if open {
		return "–"
	}
	return strconv.Itoa(n)
}

// coloured is a bar of keys and secrets by their state.
type coloured struct {
	Says  string
	Parts []part
}

type part struct {
	State State
	Count int
	// X and Width are in percent.
	X, Width string
}

// newBar returns the bar of the counts, where a bar of all would be full.
func newBar(c Counts, all int) coloured {
	var says []string
	var bar coloured
	from := 0
	for _, state := range States {
		n := c.Of(state)
		if n == 0 {
			continue
		}
		says = append(says, fmt.Sprintf("%d %s", n, state))
		bar.Parts = append(bar.Parts, part{state, n, percent(from, all), percent(n, all)})
		from += n
	}
	bar.Says = strings.Join(says, ", ")
	return bar
}

func percent(n, all int) string {
	return strconv.FormatFloat(100*float64(n)/float64(all), 'f', 2, 64)
}
