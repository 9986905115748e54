package rule

import (
	"fmt"
	"iter"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/edit"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// Pass is one run of a rule over one module.
type Pass struct {
	*expr.Reader

	rule     *Rule
	options  map[Option]any
	findings []finding
}

// Instances are all instances of the module's resources of types that the rule
// declares to read.
func (p *Pass) Instances(types ...*module.Type) iter.Seq[expr.Instance] {
	for _, t := range types {
		if !slices.ContainsFunc(p.rule.Reads, func(read *module.Type) bool { return read.Name == t.Name && read.Data == t.Data }) {
			panic(fmt.Sprintf("rule: %s does not declare that it reads %s", p.rule.Name(), t.Name))
		}
	}
	return p.Reader.Instances(types...)
}

// finding is a problem of one instance of a resource, or of a variable.
type finding struct {
	// on is the resource, nil for a variable.
	on *module.Resource
	// one is set for one instance of several.
	one     bool
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
func (p *Pass) Report(on expr.Instance, at hcl.Range, message string, causes ...hcl.Range) {
	p.ReportFix(on, at, nil, message, causes...)
}

// ReportFix reports like Report, with the fix that mends it.
func (p *Pass) ReportFix(on expr.Instance, at hcl.Range, fix *edit.Fix, message string, causes ...hcl.Range) {
	for _, candidate := range append([]hcl.Range{at}, causes...) {
		if shown, ok := on.Shown(candidate); ok {
			at = shown
			break
		}
	}
	p.findings = append(p.findings, finding{
		on: on.Resource, one: on.Key != cty.NilVal, subject: on.Address(), at: at, fix: fix, message: message,
	})
}

// ReportVariable reports what is wrong with a variable.
func (p *Pass) ReportVariable(on *module.Variable, at hcl.Range, message string) {
	p.findings = append(p.findings, finding{subject: "var." + on.Name, at: at, message: message})
}

// emit sends the findings to TFLint, one for each range.
func (p *Pass) emit(runner *Runner) error {
	files := edit.NewFiles(p.Module().File)
	for _, f := range p.merged() {
		message := f.subject + ": " + f.message
		if f.fix == nil {
			if err := runner.EmitIssue(p.rule, message, f.at); err != nil {
				return err
			}
			continue
		}
		err := runner.EmitIssueWithFix(p.rule, message, f.at, func(fixer tflint.Fixer) error {
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
		if where := (place{f.on, f.at}); merged[i].on == f.on {
			instances[where]++
			if merged[i].message == f.message {
				alike[where]++
			}
		}
	}
	for i, f := range merged {
		if f.on == nil || !f.one {
			continue
		}
		where, all := place{f.on, f.at}, len(f.on.All())
		if instances[where] < all && f.fix != nil && !f.fix.Harmless {
			merged[i].fix = nil
		}
		if alike[where] == all {
			merged[i].subject = f.on.Address()
		}
	}
	return merged
}
