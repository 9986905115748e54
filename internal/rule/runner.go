package rule

import (
	"runtime/debug"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/edit"
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
	// path names the calls that lead to the module, "" for the root module.
	path   string
	reader *expr.Reader
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
	// Of a module whose path cannot be had, nothing is said to be looked at.
	path, _ := runner.GetModulePath()
	shared := &Runner{Runner: runner, path: strings.Join(path, "."), calls: s.Calls, fixing: s.Config.Fix, configured: map[string]bool{}}
	for name, block := range s.Config.Rules {
		shared.configured[name] = block.Enabled
	}
	for _, r := range s.Enabled {
		shared.types = append(shared.types, r.Types()...)
	}
	if s.looked == nil || len(path) == 0 {
		s.looked = &looked{paths: map[string]bool{}}
		if len(path) > 0 {
			shared.expect(s.looked)
		}
	}
	shared.looked = s.looked
	return shared
}

// alone is the runner of a rule that shares it with no other.
func alone(runner tflint.Runner, r *Rule) *Runner {
	configured := map[string]bool{r.Name(): true}
	for _, other := range r.Consults {
		configured[other.Name()] = true
	}
	return &Runner{
		Runner: runner, fixing: true, configured: configured, types: r.Types(),
		calls: module.LocalCalls, looked: &looked{paths: map[string]bool{}},
	}
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
		r.reader = nil
	}
	return r.Runner.EmitIssueWithFix(rule, message, issueRange, fix)
}

// emit sends the findings to TFLint.
func (p *Pass) emit(runner *Runner) error {
	files := edit.NewFiles(p.Module().File)
	for _, f := range merge(p.findings) {
		message, at := f.subject+": "+f.message, f.shown()
		if f.fix == nil {
			if err := runner.EmitIssue(p.rule, message, at); err != nil {
				return err
			}
			continue
		}
		err := runner.EmitIssueWithFix(p.rule, message, at, func(fixer tflint.Fixer) error {
			if !runner.fixing {
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

// Check runs the rule. It fails only where the rule's options are not valid,
// or where TFLint does not take an issue.
func (r *Rule) Check(runner tflint.Runner) error {
	shared, ok := runner.(*Runner)
	if !ok {
		shared = alone(runner, r)
	}
	pass := &Pass{rule: r, options: map[Option]any{}}
	if _, configured := shared.configured[r.Name()]; configured {
		if err := pass.decode(shared, r); err != nil {
			return err
		}
	}
	for _, other := range r.Consults {
		if enabled := shared.configured[other.Name()]; enabled {
			if err := pass.decode(shared, other); err != nil {
				return err
			}
		}
	}
	if shared.seen() {
		return nil
	}
	if ok {
		defer r.survive()
	}
	pass.Reader = shared.module()
	r.Run(pass)
	if !pass.Module().Called() {
		pass.findings = append(pass.findings, pass.through(shared)...)
	}
	return pass.emit(shared)
}

// survive keeps a mistake in one rule from hiding what the others find. A rule
// that is tested alone fails loudly.
func (r *Rule) survive() {
	if mistake := recover(); mistake != nil {
		logger.Error("a rule failed, which is a bug in the ruleset", "rule", r.Name(), "mistake", mistake, "stack", string(debug.Stack()))
	}
}
