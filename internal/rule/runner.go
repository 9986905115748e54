package rule

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
)

// Runner is the runner that rules share. It reads the module once for all of
// them, and once more after a rule whose fixes TFLint has applied.
type Runner struct {
	tflint.Runner

	// configured holds the rules that have a rule block in TFLint's
	// configuration, and whether it enables them.
	configured map[string]bool
	// fixing is set where TFLint applies fixes.
	fixing bool
	types  []*module.Type
	calls  module.Calls
	looked *looked
	reader *expr.Reader
	called []visit
}

// Shared is what the runners of one plugin share.
type Shared struct {
	Enabled []*Rule
	// Config is TFLint's configuration.
	Config *tflint.Config
	Calls  module.Calls

	looked *looked
}

// NewRunner makes a runner for the rules that are enabled.
func (s *Shared) NewRunner(runner tflint.Runner) *Runner {
	if path, err := runner.GetModulePath(); s.looked == nil || err == nil && len(path) == 0 {
		s.looked = &looked{paths: map[string]bool{}}
	}
	shared := &Runner{Runner: runner, calls: s.Calls, looked: s.looked, fixing: s.Config.Fix, configured: map[string]bool{}}
	for name, block := range s.Config.Rules {
		shared.configured[name] = block.Enabled
	}
	for _, r := range s.Enabled {
		shared.types = append(shared.types, r.types()...)
	}
	return shared
}

// alone is the runner of a rule that shares it with no other.
func alone(runner tflint.Runner, r *Rule) *Runner {
	configured := map[string]bool{r.Name(): true}
	for _, other := range r.Consults {
		configured[other.Name()] = true
	}
	return &Runner{
		Runner: runner, fixing: true, configured: configured, types: r.types(),
		calls: module.LocalCalls, looked: &looked{paths: map[string]bool{}},
	}
}

// visits are the modules that the root module calls, as they are now.
func (r *Runner) visits() []visit {
	root := r.module()
	if r.called == nil {
		r.called = visits(root)
	}
	return r.called
}

// module reads the module as it is now.
func (r *Runner) module() *expr.Reader {
	if r.reader == nil {
		r.reader = expr.NewReader(module.ReadTree(r.Runner, r.types, r.calls), policy.Dialect)
	}
	return r.reader
}

// EmitIssueWithFix makes the next rule read the module again, since TFLint
// changes it when this rule ends.
func (r *Runner) EmitIssueWithFix(rule tflint.Rule, message string, issueRange hcl.Range, fix func(tflint.Fixer) error) error {
	if r.fixing {
		r.reader, r.called = nil, nil
	}
	return r.Runner.EmitIssueWithFix(rule, message, issueRange, fix)
}
