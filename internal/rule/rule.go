// Package rule is what all rules have in common: their documentation as data,
// their options, and the way they report.
package rule

import (
	"slices"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
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
	// OnDemand is set for a rule that is in no preset, not even in All: a rule
	// block or the command line enables it.
	OnDemand bool
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
	return preset == All && !d.OnDemand || slices.Contains(d.Presets, preset)
}

// Rule is a rule of this ruleset.
type Rule struct {
	tflint.DefaultRule
	Doc

	// Reads are the resource types and data sources that Run looks at, with the
	// arguments and blocks that it asks for.
	Reads []*module.Type
	// Language is another one than Terraform's in which Run looks for what it
	// reads, too, nil for a rule about Terraform's own resources alone.
	Language *expr.Language
	// Consults are other rules whose options Run asks for, so that a fix of one
	// rule is right for another.
	Consults []*Rule
	// EveryCall is set for a rule that says of every called module what it finds
	// there, also where the module's own run says the same.
	EveryCall bool
	// Run looks at the module and reports what is wrong.
	Run func(*Pass)
}

var _ tflint.Rule = (*Rule)(nil)

// Types are all resource types and data sources that the rule looks at.
func (r *Rule) Types() []*module.Type {
	if r.Language == nil {
		return r.Reads
	}
	return slices.Concat(r.Reads, r.Language.In)
}

// Name is the rule's name.
func (r *Rule) Name() string { return r.Doc.Name }

// Enabled reports whether the rule is in the preset that is used by default.
func (r *Rule) Enabled() bool { return r.In(Recommended) }

// Severity is how bad a finding is.
func (r *Rule) Severity() tflint.Severity { return r.Doc.Severity }

// Link is the address of the rule's page.
func (r *Rule) Link() string { return project.RulePage(r.Doc.Name) }
