package module

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// Runner is the runner that rules are given. It reads the module once for all
// rules, and once more after a rule whose fixes TFLint has applied.
type Runner struct {
	tflint.Runner

	// Configured tells which rules have a rule block in TFLint's configuration.
	Configured map[string]bool
	// Fixing is set where TFLint applies fixes.
	Fixing bool

	reads  []string
	module *Module
}

// NewRunner makes a runner for rules that read the named resource types and blocks.
func NewRunner(runner tflint.Runner, reads []string) *Runner {
	return &Runner{Runner: runner, reads: reads}
}

// Module is the module as it is now.
func (r *Runner) Module() *Module {
	if r.module == nil {
		r.module = Read(r.Runner, r.reads)
	}
	return r.module
}

// EmitIssueWithFix makes the next rule read the module again, since TFLint
// changes it when this rule ends.
func (r *Runner) EmitIssueWithFix(rule tflint.Rule, message string, issueRange hcl.Range, fix func(tflint.Fixer) error) error {
	if r.Fixing {
		r.module = nil
	}
	return r.Runner.EmitIssueWithFix(rule, message, issueRange, fix)
}
