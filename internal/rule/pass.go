package rule

import (
	"fmt"
	"iter"
	"slices"

	"github.com/hashicorp/hcl/v2"
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
// declares to read, with those that are written in the rule's other language.
func (p *Pass) Instances(types ...*module.Type) iter.Seq[expr.Instance] {
	for _, t := range types {
		if !slices.ContainsFunc(p.rule.Reads, func(read *module.Type) bool { return read.Name == t.Name && read.Data == t.Data }) {
			panic(fmt.Sprintf("rule: %s does not declare that it reads %s", p.rule.Name(), t.Name))
		}
	}
	if p.rule.Language == nil {
		return p.Reader.Instances(types...)
	}
	return func(yield func(expr.Instance) bool) {
		for _, all := range []iter.Seq[expr.Instance]{p.Reader.Instances(types...), p.Held(p.rule.Language, types...)} {
			for instance := range all {
				if !yield(instance) {
					return
				}
			}
		}
	}
}

// finding is a problem of one instance of a resource, or of a variable.
type finding struct {
	// on is the resource's instance, the zero value for a variable.
	on      expr.Instance
	subject string
	at      hcl.Range
	// causes are the other ranges that make it wrong.
	causes  []hcl.Range
	fix     *edit.Fix
	message string
	// placed is set where it is known that TFLint shows it at its range. Through
	// is the called module that it has been found in, and within where that is,
	// "" where the root module writes what is at fault.
	placed  bool
	through visit
	within  string
}

// Report reports what is wrong with a resource, at the narrowest range at fault.
//
// In a called module TFLint shows only what is reported at an expression that
// the caller decides. Where that is not the one at fault, it is reported at
// the first of the causes, the other ranges that make it wrong, that is.
func (p *Pass) Report(on expr.Instance, at hcl.Range, message string, causes ...hcl.Range) {
	p.ReportFix(on, at, nil, message, causes...)
}

// ReportFix reports like Report, with the fix that mends it. What is written in
// another language is not fixed.
func (p *Pass) ReportFix(on expr.Instance, at hcl.Range, fix *edit.Fix, message string, causes ...hcl.Range) {
	if language, argument := on.Language(); language != nil {
		fix, message, causes = nil, language.Says(message), append(causes, argument.Range())
	}
	p.findings = append(p.findings, finding{on: on, subject: on.Address(), at: at, causes: causes, fix: fix, message: message})
}

// ReportVariable reports what is wrong with a variable.
func (p *Pass) ReportVariable(on *module.Variable, at hcl.Range, message string) {
	p.findings = append(p.findings, finding{subject: "var." + on.Name, at: at, message: message})
}

// ReportCall reports something about the call of a module with a name.
func (p *Pass) ReportCall(name string, at hcl.Range, message string) {
	p.findings = append(p.findings, finding{subject: "module." + name, at: at, message: message})
}

// shown is where TFLint shows the finding. Of a called module it shows what is
// reported at an expression that the caller decides. What is at fault can be
// written in a called module.
func (f finding) shown() hcl.Range {
	if f.on.Resource == nil || f.placed {
		return f.at
	}
	for _, candidate := range append([]hcl.Range{f.at}, f.causes...) {
		if shown, ok := f.on.Shown(candidate); ok && f.on.Module().Holds(shown.Filename) {
			return shown
		}
	}
	return f.on.Header()
}

// merge keeps the first finding of each instance at each range, and all that
// are shown elsewhere than where they are. Those that all instances of a
// resource have become one about the resource. A finding can be fixed only then,
// unless the fix does no harm to the other instances: a change of the block
// changes all of them.
func merge(all []finding) []finding {
	type once struct {
		at               hcl.Range
		subject, message string
	}
	seen := map[once]bool{}
	var merged []finding
	for _, f := range all {
		key := once{f.at, f.subject, ""}
		if f.placed {
			key.message = f.message
		}
		if !seen[key] {
			seen[key] = true
			merged = append(merged, f)
		}
	}
	type place struct {
		resource *module.Resource
		at       hcl.Range
		message  string
	}
	count := map[place]int{}
	for _, f := range merged {
		count[place{f.on.Resource, f.at, ""}]++
		count[place{f.on.Resource, f.at, f.message}]++
	}
	fixed, joined := map[place]bool{}, map[place]bool{}
	var kept []finding
	for _, f := range merged {
		if f.on.Resource != nil && f.on.Key != cty.NilVal {
			instances := len(f.on.All())
			if count[place{f.on.Resource, f.at, ""}] < instances && f.fix != nil && !f.fix.Harmless {
				f.fix = nil
			}
			if where := (place{f.on.Resource, f.at, f.message}); count[where] == instances && !f.placed {
				if joined[where] {
					continue
				}
				joined[where] = true
				f.subject = f.on.Resource.Address()
			}
		}
		where := place{f.on.Resource, f.at, ""}
		if f.fix != nil && fixed[where] {
			f.fix = nil
		}
		fixed[where] = fixed[where] || f.fix != nil
		kept = append(kept, f)
	}
	return kept
}
