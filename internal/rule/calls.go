package rule

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// looked remembers, for the runs of called modules, which of them a root
// module's run has looked at: TFLint inspects the root module first.
type looked struct {
	mutex sync.Mutex
	paths map[string]bool
}

func (l *looked) add(path string) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	l.paths[path] = true
}

func (l *looked) has(path string) bool {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	return l.paths[path]
}

// seen reports whether the root module's run has looked at the module that
// TFLint inspects, and has said all that there is to say.
func (r *Runner) seen() bool {
	path, err := r.GetModulePath()
	return err == nil && len(path) > 0 && r.looked.has(strings.Join(path, "."))
}

// through are the findings of a rule in the modules that the root module calls,
// each where the root module causes it. What a module's own run reports is left
// out, but for what arguments cause, and in modules that have no run of their
// own: of those, the rule reports what defaults cause, and every error.
func (p *Pass) through(shared *Runner) []finding {
	runs := runs{}
	var found []finding
	for _, v := range shared.visits() {
		shared.looked.add(v.path())
		for _, f := range runs.of(p, v.reader) {
			if p.rule.EveryCall {
				found = append(found, v.atCall(f))
				continue
			}
			passed := !runs.of(p, v.as(0, module.PassedOpen)).have(f)
			if !passed && !p.causedByCaller(runs, v, f) {
				continue
			}
			placed := v.placed(f, passed)
			if placed.at == v.header() && p.rule.Severity() == tflint.NOTICE {
				continue // Taste is for the module itself.
			}
			found = append(found, placed)
		}
	}
	return joinInstances(found, shared.visits())
}

// joinInstances makes one finding of those that all instances of a call cause.
func joinInstances(found []finding, all []visit) []finding {
	instances := map[string]int{}
	for _, v := range all {
		instances[v.path()]++
	}
	type place struct{ path, name, message string }
	where := func(f finding) place { return place{f.through.path(), f.name(), f.message} }
	count := map[place]int{}
	for _, f := range found {
		count[where(f)]++
	}
	var joined []finding
	done := map[place]bool{}
	for _, f := range found {
		at := where(f)
		if all := instances[at.path]; all > 1 && count[at] == all {
			if done[at] {
				continue
			}
			done[at] = true
			f.message += fmt.Sprintf(" So in all %d instances of the call.", all)
		}
		joined = append(joined, f)
	}
	return joined
}

// causedByCaller reports whether the caller has a part in a finding that none
// of its arguments causes, or whether nobody else would report it.
func (p *Pass) causedByCaller(runs runs, v visit, f finding) bool {
	for first := range v.calls {
		if !v.downloaded() && runs.of(p, v.as(first, module.Own)).have(f) {
			return false
		}
	}
	// What no variable decides, the root module does, by its provider versions.
	return p.rule.Severity() == tflint.ERROR || !runs.of(p, v.as(0, module.Open)).have(f)
}

// findings are those of one run of a rule.
type findings []finding

// runs are the findings of a rule by the module that it has been run over.
type runs map[*expr.Reader]findings

func (r runs) of(p *Pass, reader *expr.Reader) findings {
	if reader == nil {
		return nil
	}
	known, ok := r[reader]
	if !ok {
		pass := &Pass{Reader: reader, rule: p.rule, options: p.options}
		p.rule.Run(pass)
		known = merge(pass.findings)
		r[reader] = known
	}
	return known
}

// have reports whether there is a finding about the same resource, at the same
// place.
func (all findings) have(f finding) bool {
	return slices.ContainsFunc(all, func(one finding) bool {
		return one.at == f.at && one.name() == f.name()
	})
}

// name is the resource or the variable that the finding is about, as its own
// module calls it.
func (f finding) name() string {
	if f.on.Resource == nil {
		return f.subject
	}
	return f.on.Type + "." + f.on.Name
}

// placed is the finding where the root module causes it: at what it passes, or
// else at the header of its call. Nothing in a called module can be fixed.
func (v visit) placed(f finding, passed bool) finding {
	f.fix, f.placed, f.through = nil, true, v
	at, omitted := v.argument(f)
	if passed && at != nil {
		f.at = *at
		return f
	}
	if len(omitted) > 0 {
		f.message += fmt.Sprintf(" The call does not pass %s.", strings.Join(omitted, " or "))
	}
	return v.atCall(f)
}

// atCall is the finding at the header of the root module's call.
func (v visit) atCall(f finding) finding {
	f.fix, f.placed, f.through = nil, true, v
	f.subject, f.at = v.subject(f), v.header()
	return f
}

// header is that of the root module's call.
func (v visit) header() hcl.Range {
	return v.calls[0].call.Header()
}

// argument is what the root module passes, or writes, that decides on a finding.
// Omitted are the variables of the module that it does not pass.
func (v visit) argument(f finding) (at *hcl.Range, omitted []string) {
	places := append([]hcl.Range{f.at}, f.causes...)
	on := f.on.Instance
	for _, call := range slices.Backward(v.calls) {
		var above []hcl.Range
		for _, place := range places {
			if on.Resource == nil || !on.Module().Holds(place.Filename) {
				above = append(above, place)
				continue
			}
			argument, left := on.Argument(place)
			if argument != nil {
				above = append(above, argument.Expr.Range())
			}
			omitted = append(omitted, left...)
		}
		places, on = above, call.instance
	}
	root := v.calls[0].from.Module()
	i := slices.IndexFunc(places, func(place hcl.Range) bool { return root.Holds(place.Filename) })
	slices.Sort(omitted)
	if i < 0 {
		return nil, slices.Compact(omitted)
	}
	return &places[i], nil
}

// subject names the call, and the resource with its place in the called module.
func (v visit) subject(f finding) string {
	address := strings.TrimPrefix(f.subject, v.calls[0].instance.Address()+".")
	at := f.on.Header()
	return fmt.Sprintf("%s: %s (%s:%d)", v.calls[0].instance.Address(), address, module.PathTo(at.Filename), at.Start.Line)
}
