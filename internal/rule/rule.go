// Package rule is what all rules have in common: their documentation as data,
// their options, and the way they report.
package rule

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/edit"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/project"
)

// Preset is a set of rules that are enabled together.
type Preset string

// The presets.
const (
	// Recommended is what is enabled where no preset is named.
	Recommended Preset = "recommended"
	// Migration is what a migration from KMS 1.0 to KMS 3.0 needs, and nothing else.
	Migration Preset = "migration"
	// PostMigration is for configurations whose keys and secrets are on KMS 3.0.
	PostMigration Preset = "post_migration"
	// All is every rule.
	All Preset = "all"
)

// Presets are the presets in the order in which they are documented.
var Presets = []Preset{Recommended, Migration, PostMigration, All}

// Doc is what a user reads about a rule. Its page is made from it.
type Doc struct {
	// Name is the rule's name.
	Name string
	// Severity is how bad a finding is.
	Severity tflint.Severity
	// Presets are those that the rule is in, except All.
	Presets []Preset
	// Title says in half a sentence what the rule finds.
	Title string
	// What says what is checked and what is not, in Markdown.
	What string
	// Why says what happens to somebody who does not follow the rule, in Markdown.
	Why string
	// Fix says what tflint --fix writes and when it is safe, "" for rules without fixes.
	Fix string
	// Options are the attributes of the rule block.
	Options []Option
	// Sources are the addresses of the documents that the rule follows.
	Sources []string
}

// In reports whether the rule is in a preset.
func (d Doc) In(preset Preset) bool {
	return preset == All || slices.Contains(d.Presets, preset)
}

// Rule is a rule of this ruleset.
type Rule struct {
	tflint.DefaultRule
	Doc

	// Reads names the resource types and blocks that Run looks at.
	Reads []string
	// Run looks at the module and reports what is wrong.
	Run func(*Pass)
}

var _ tflint.Rule = (*Rule)(nil)

// Name is the rule's name.
func (r *Rule) Name() string { return r.Doc.Name }

// Enabled reports whether the rule is in the preset that is used by default.
func (r *Rule) Enabled() bool { return r.In(Recommended) }

// Severity is how bad a finding is.
func (r *Rule) Severity() tflint.Severity { return r.Doc.Severity }

// Link is the address of the rule's page.
func (r *Rule) Link() string { return project.RulePage(r.Doc.Name) }

// Check runs the rule. It fails only where the rule's options are not valid,
// or where TFLint does not take an issue.
func (r *Rule) Check(runner tflint.Runner) error {
	shared, ok := runner.(*module.Runner)
	if !ok {
		shared = module.NewRunner(runner, r.Reads)
		shared.Fixing = true
		shared.Configured = map[string]bool{r.Name(): true}
	}
	pass := &Pass{Module: shared.Module(), rule: r}
	if shared.Configured[r.Name()] {
		if err := pass.decode(shared); err != nil {
			return err
		}
	}
	r.Run(pass)
	return pass.emit(shared)
}

// Pass is one run of a rule over one module.
type Pass struct {
	*module.Module

	rule     *Rule
	options  map[string]any
	findings []finding
}

// finding is a problem of one instance of a resource, or of a variable.
type finding struct {
	on      module.Instance
	subject string
	at      hcl.Range
	fix     *edit.Fix
	message string
}

// Report reports what is wrong with a resource, at the narrowest range at fault.
//
// In a called module TFLint shows only what is reported at an expression that
// the caller decides. Where that is not the one at fault, it is reported at
// the first of the causes, the other ranges that make it wrong, that is.
func (p *Pass) Report(on module.Instance, at hcl.Range, message string, causes ...hcl.Range) {
	p.ReportFix(on, at, nil, message, causes...)
}

// ReportFix reports like Report, with the fix that mends it.
func (p *Pass) ReportFix(on module.Instance, at hcl.Range, fix *edit.Fix, message string, causes ...hcl.Range) {
	for _, candidate := range append([]hcl.Range{at}, causes...) {
		if shown, ok := on.ShownAt(candidate); ok {
			at = shown
			break
		}
	}
	p.findings = append(p.findings, finding{on: on, subject: on.Address(), at: at, fix: fix, message: message})
}

// ReportVariable reports what is wrong with a variable.
func (p *Pass) ReportVariable(on *module.Variable, at hcl.Range, message string) {
	p.findings = append(p.findings, finding{subject: "var." + on.Name, at: at, message: message})
}

// emit sends the findings to TFLint, one for each range.
func (p *Pass) emit(runner *module.Runner) error {
	files := edit.NewFiles(p.Module.File)
	for _, f := range p.merged() {
		message := f.subject + ": " + f.message
		if f.fix == nil {
			if err := runner.EmitIssue(p.rule, message, f.at); err != nil {
				return err
			}
			continue
		}
		err := runner.EmitIssueWithFix(p.rule, message, f.at, func(fixer tflint.Fixer) error {
			if !runner.Fixing {
				return f.fix.Supported()
			}
			return f.fix.Apply(fixer, files)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// merged keeps the first finding at each range. It is about the resource
// where every instance has it, and can be fixed only then, unless the fix does
// no harm to the others: a change of the block changes all of them.
func (p *Pass) merged() []finding {
	type place struct {
		resource *module.Resource
		at       hcl.Range
	}
	instances := map[place]int{}
	alike := map[place]int{}
	first := map[hcl.Range]int{}
	var merged []finding
	for _, f := range p.findings {
		i, found := first[f.at]
		if !found {
			i = len(merged)
			first[f.at] = i
			merged = append(merged, f)
		}
		if where := (place{f.on.Resource, f.at}); merged[i].on.Resource == f.on.Resource {
			instances[where]++
			if merged[i].message == f.message {
				alike[where]++
			}
		}
	}
	for i, f := range merged {
		if f.on.Resource == nil {
			continue
		}
		where := place{f.on.Resource, f.at}
		all := len(f.on.Instances())
		if instances[where] < all && f.fix != nil && !f.fix.Harmless {
			merged[i].fix = nil
		}
		if alike[where] == all {
			merged[i].subject = f.on.Resource.Address()
		}
	}
	return merged
}
