package campaign

import (
	"cmp"
	"maps"
	"path"
	"slices"
	"strings"
	"time"
)

// Format is the version of the JSON that a Report is written as.
const Format = 1

// Report is where an organization stands. docs/campaign.schema.json documents its JSON.
type Report struct {
	Format int       `json:"format"`
	Made   time.Time `json:"made"`
	// Baseline is when the report was made that New is measured against, nil without one.
	Baseline     *time.Time   `json:"baseline,omitempty"`
	Totals       Totals       `json:"totals"`
	Rules        []Rule       `json:"rules"`
	Repositories []Repository `json:"repositories"`
}

// Counts are keys and secrets by their state.
type Counts struct {
	AtRisk  int `json:"at_risk"`
	Blocked int `json:"blocked"`
	Unknown int `json:"cannot_be_known"`
	Safe    int `json:"safe"`
}

// All is the number of keys and secrets.
func (c Counts) All() int { return c.AtRisk + c.Blocked + c.Unknown + c.Safe }

// Of is the number of keys and secrets in a state.
func (c Counts) Of(s State) int {
	return map[State]int{AtRisk: c.AtRisk, Blocked: c.Blocked, Unknown: c.Unknown, Safe: c.Safe}[s]
}

// Totals are the sums over all repositories.
type Totals struct {
	// Repositories are all that were looked at, WithTerraform those with Terraform files among them.
	Repositories  int    `json:"repositories"`
	WithTerraform int    `json:"with_terraform"`
	Directories   int    `json:"directories"`
	States        Counts `json:"states"`
	Findings      int    `json:"findings"`
	// New are the findings, and the keys and secrets at risk, that the baseline does not have.
	New int `json:"new"`
	// NotInspected is the number of directories of which not everything is known.
	NotInspected int `json:"not_inspected"`
	// NewNotInspected are those among them of which the baseline knows everything.
	NewNotInspected int `json:"new_not_inspected"`
}

// Rule is how often a rule has found something.
type Rule struct {
	Name     string `json:"name"`
	Severity string `json:"severity"`
	Link     string `json:"link"`
	Findings int    `json:"findings"`
	// Fixable are those that tflint --fix mends.
	Fixable int `json:"fixable"`
	New     int `json:"new"`
}

// Repository is what is known of one repository.
type Repository struct {
	Name string `json:"name"`
	// Directories is the number of its directories with Terraform files.
	Directories  int            `json:"directories"`
	States       Counts         `json:"states"`
	Instances    []Instance     `json:"instances"`
	Findings     []Finding      `json:"findings"`
	NotInspected []NotInspected `json:"not_inspected"`
}

// Instance is a key or a secret.
type Instance struct {
	// Address is that of Terraform: "module.kms.alicloud_kms_secret.this[0]".
	Address string `json:"address"`
	State   State  `json:"state"`
	Reason  string `json:"reason"`
	// File is relative to the repository, with slashes.
	File string `json:"file"`
	Line int    `json:"line"`
	// Declared is the file and line of the resource, where File and Line are those of a module's call.
	Declared string `json:"declared,omitempty"`
	New      bool   `json:"new,omitempty"`
}

// Finding is what a rule other than InventoryRule has found.
type Finding struct {
	Rule     string `json:"rule"`
	Severity string `json:"severity"`
	Link     string `json:"link"`
	// Address is empty where the message names none.
	Address string `json:"address"`
	Message string `json:"message"`
	// File is relative to the repository, with slashes.
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Fixable bool   `json:"fixable"`
	New     bool   `json:"new,omitempty"`
}

// NotInspected says why not everything is known of some directories.
type NotInspected struct {
	// Directories are relative to the repository, with slashes; the repository itself is ".".
	Directories []string `json:"directories"`
	Reason      string   `json:"reason"`
}

// Silent reports whether there is nothing to say about a repository.
func (r Repository) Silent() bool {
	return len(r.Instances) == 0 && len(r.Findings) == 0 && len(r.NotInspected) == 0
}

// Dark is the number of directories of which not everything is known.
func (r Repository) Dark() int {
	n := 0
	for _, not := range r.NotInspected {
		n += len(not.Directories)
	}
	return n
}

// Open reports whether nothing is known of a repository, so that its numbers say nothing.
func (r Repository) Open() bool {
	return r.Dark() >= max(r.Directories, 1) && len(r.Instances) == 0 && len(r.Findings) == 0
}

// Sum makes a report of the repositories. It sorts them, and what they hold, so that
// the same repositories always give the same report.
func Sum(repositories []Repository, made time.Time) Report {
	repositories = append([]Repository{}, repositories...)
	report := Report{Format: Format, Made: made.UTC().Truncate(time.Second), Repositories: repositories}
	for i := range repositories {
		repositories[i].order()
	}
	slices.SortFunc(repositories, func(a, b Repository) int {
		return cmp.Or(
			cmp.Compare(b.States.AtRisk, a.States.AtRisk),
			cmp.Compare(b.States.All()-b.States.Safe, a.States.All()-a.States.Safe),
			cmp.Compare(b.States.All(), a.States.All()),
			strings.Compare(a.Name, b.Name),
		)
	})
	report.count()
	return report
}

// count sets the report's sums.
func (r *Report) count() {
	r.Totals = Totals{Repositories: len(r.Repositories)}
	rules := map[string]*Rule{}
	for _, repository := range r.Repositories {
		r.Totals.add(repository)
		for _, f := range repository.Findings {
			if rules[f.Rule] == nil {
				rules[f.Rule] = &Rule{Name: f.Rule, Severity: f.Severity, Link: f.Link}
			}
			rules[f.Rule].add(f)
		}
	}
	r.Rules = []Rule{}
	for _, name := range slices.Sorted(maps.Keys(rules)) {
		r.Rules = append(r.Rules, *rules[name])
	}
	slices.SortStableFunc(r.Rules, func(a, b Rule) int {
		return cmp.Or(cmp.Compare(rank(a.Severity), rank(b.Severity)), cmp.Compare(b.Findings, a.Findings))
	})
}

func (t *Totals) add(r Repository) {
	t.Directories += r.Directories
	if r.Directories > 0 {
		t.WithTerraform++
	}
	t.States = t.States.plus(r.States)
	t.Findings += len(r.Findings)
	for _, instance := range r.Instances {
		t.New += one(instance.New)
	}
	for _, finding := range r.Findings {
		t.New += one(finding.New)
	}
	t.NotInspected += r.Dark()
}

func (r *Rule) add(f Finding) {
	r.Findings++
	r.Fixable += one(f.Fixable)
	r.New += one(f.New)
}

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}

func (c Counts) plus(d Counts) Counts {
	return Counts{c.AtRisk + d.AtRisk, c.Blocked + d.Blocked, c.Unknown + d.Unknown, c.Safe + d.Safe}
}

// rank orders severities, the worst first.
func rank(severity string) int {
	return slices.Index([]string{"error", "warning", "notice"}, severity)
}

// order sorts what a repository holds, leaves out what is there twice, and counts the states.
func (r *Repository) order() {
	r.Instances = sorted(withoutTemplates(r.Instances), func(a, b Instance) int {
		return cmp.Or(
			cmp.Compare(slices.Index(States, a.State), slices.Index(States, b.State)),
			strings.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), strings.Compare(a.Address, b.Address),
			strings.Compare(a.Reason, b.Reason),
		)
	})
	r.Findings = sorted(r.Findings, func(a, b Finding) int {
		return cmp.Or(
			cmp.Compare(rank(a.Severity), rank(b.Severity)), strings.Compare(a.Rule, b.Rule),
			strings.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), strings.Compare(a.Message, b.Message),
		)
	})
	r.NotInspected = byReason(r.NotInspected)
	r.States = Counts{}
	for _, instance := range r.Instances {
		r.States = r.States.plus(Counts{
			AtRisk:  one(instance.State == AtRisk),
			Blocked: one(instance.State == Blocked),
			Unknown: one(instance.State == Unknown),
			Safe:    one(instance.State == Safe),
		})
	}
}

// withoutTemplates leaves out what the directory of a module says of its own resources where the
// repository calls the module: then each call has a key or secret of its own, and the module none.
func withoutTemplates(all []Instance) []Instance {
	called := map[[2]string]bool{}
	for _, i := range all {
		if colon := strings.LastIndexByte(i.Declared, ':'); colon >= 0 {
			// Relative to the caller's directory, or to the repository.
			file := i.Declared[:colon]
			called[[2]string{path.Join(path.Dir(i.File), file), resourceOf(i.Address)}] = true
			called[[2]string{path.Clean(file), resourceOf(i.Address)}] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(all), func(i Instance) bool {
		return i.Declared == "" && called[[2]string{i.File, resourceOf(i.Address)}]
	})
}

// sorted returns each element once, in order, and never nil.
func sorted[T comparable](all []T, compare func(a, b T) int) []T {
	all = append([]T{}, all...)
	slices.SortFunc(all, compare)
	return slices.Compact(all)
}

// byReason puts directories together that were not inspected for the same reason.
func byReason(all []NotInspected) []NotInspected {
	directories := map[string][]string{}
	for _, n := range all {
		directories[n.Reason] = append(directories[n.Reason], n.Directories...)
	}
	together := []NotInspected{}
	for _, reason := range slices.Sorted(maps.Keys(directories)) {
		together = append(together, NotInspected{Directories: sorted(directories[reason], strings.Compare), Reason: reason})
	}
	return together
}
