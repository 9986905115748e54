package rule

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/terraform/addrs"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
)

// looked remembers, for the runs of called modules, which of them the root
// module's run looks at. The command line inspects the root module first, the
// language server last.
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

// expect adds what the root module's run will look at, for the run of a called
// module that comes before it.
func (r *Runner) expect(l *looked) {
	root := expr.NewReader(module.ReadTree(rootOf{r.Runner}, r.types, r.calls), policy.Dialect)
	for _, one := range root.Visits() {
		l.add(visit{one}.path())
	}
}

// rootOf is a called module's runner that answers for the root module, but for
// its files: of a root module with override files nothing is expected.
type rootOf struct {
	tflint.Runner
}

func (rootOf) GetModulePath() (addrs.Module, error) { return nil, nil }

func (rootOf) GetFiles() (map[string]*hcl.File, error) { return nil, nil }

func (r rootOf) GetModuleContent(schema *hclext.BodySchema, option *tflint.GetModuleContentOption) (*hclext.BodyContent, error) {
	inRoot := *option
	inRoot.ModuleCtx = tflint.RootModuleCtxType
	return r.Runner.GetModuleContent(schema, &inRoot)
}

func (r rootOf) EvaluateExpr(expr hcl.Expression, target any, _ *tflint.EvaluateExprOption) error {
	return r.Runner.EvaluateExpr(expr, target, &tflint.EvaluateExprOption{ModuleCtx: tflint.RootModuleCtxType})
}

// seen reports whether the root module's run looks at the module that TFLint
// inspects, and says all that there is to say.
func (r *Runner) seen() bool {
	return r.path != "" && r.looked.has(r.path)
}

// through are the findings of a rule in the modules that the root module calls,
// each where the root module causes it. What a module's own run reports is left
// out, but for what arguments cause, and in modules that have no run of their
// own: of those, the rule reports what defaults cause, and every error.
func (p *Pass) through(shared *Runner) []finding {
	runs := runs{}
	visits := shared.module().Visits()
	var found []finding
	for _, one := range visits {
		v := visit{one}
		shared.looked.add(v.path())
		for _, f := range runs.of(p, v.Reader).list {
			if p.rule.EveryCall {
				found = append(found, v.atCall(f))
				continue
			}
			passed := !runs.of(p, v.as(0, module.PassedOpen)).have(f)
			if !passed && !p.causedByCaller(runs, v, f) {
				continue
			}
			if placed, ok := p.placed(v, f, passed); ok {
				found = append(found, placed)
			}
		}
	}
	return joinInstances(found, visits)
}

// causedByCaller reports whether the caller has a part in a finding that none
// of its arguments causes, or whether nobody else would report it.
func (p *Pass) causedByCaller(runs runs, v visit, f finding) bool {
	for first := range v.Steps {
		if v.own(first) && runs.of(p, v.as(first, module.Own)).have(f) {
			return false
		}
	}
	// What no variable decides, the root module does, by its provider versions.
	return p.rule.Severity() == tflint.ERROR || !runs.of(p, v.as(v.unattended(), module.Open)).have(f)
}

// runs are the findings of a rule by the module that it has been run over.
type runs map[*expr.Reader]*findings

// findings are those of one run of a rule.
type findings struct {
	list   []finding
	places map[place]bool
}

// place is what a finding is about, and where it is.
type place struct {
	at   hcl.Range
	name string
}

func (r runs) of(p *Pass, reader *expr.Reader) *findings {
	if reader == nil {
		return &findings{}
	}
	known, ok := r[reader]
	if !ok {
		pass := &Pass{Reader: reader, rule: p.rule, options: p.options}
		p.rule.Run(pass)
		known = &findings{merge(pass.findings), map[place]bool{}}
		for _, f := range known.list {
			known.places[place{f.at, f.name()}] = true
		}
		r[reader] = known
	}
	return known
}

// have reports whether there is a finding about the same resource, at the same
// place.
func (all *findings) have(f finding) bool {
	return all.places[place{f.at, f.name()}]
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
// else at the header of its call. Nothing in a called module can be fixed. It is
// not ok for a notice that no variable can mend: taste is for the module itself.
func (p *Pass) placed(v visit, f finding, passed bool) (_ finding, ok bool) {
	at, omitted := v.argument(f)
	f = v.atCall(f)
	if passed && at != nil {
		f.at, f.within = *at, ""
		return f, true
	}
	f.message += omitted
	return f, omitted != "" || p.rule.Severity() != tflint.NOTICE
}

// atCall is the finding at the header of the root module's call.
func (v visit) atCall(f finding) finding {
	f.fix, f.placed, f.through = nil, true, v
	f.at, f.within = v.Steps[0].Call.Header(), v.where(f)
	return f
}

// argument is what the root module passes, or writes, that decides on a finding.
// Omitted says which calls do not pass which variables that do, too.
func (v visit) argument(f finding) (at *hcl.Range, omitted string) {
	places := append([]hcl.Range{f.at}, f.causes...)
	on := f.on.Instance
	for i, step := range slices.Backward(v.Steps) {
		var above []hcl.Range
		var left []string
		for _, place := range places {
			if on.Resource == nil || !on.Module().Holds(place.Filename) {
				above = append(above, place)
				continue
			}
			argument, more := on.Argument(place)
			if argument != nil {
				above = append(above, argument.Expr.Range())
			}
			left = append(left, more...)
		}
		if len(left) > 0 {
			omitted = v.omits(i, left) + omitted
		}
		places, on = above, step.Instance
	}
	root := v.Steps[0].From.Module()
	i := slices.IndexFunc(places, func(place hcl.Range) bool { return root.Holds(place.Filename) })
	if i < 0 {
		return nil, omitted
	}
	return &places[i], omitted
}

// omits says that one of the calls does not pass variables.
func (v visit) omits(step int, variables []string) string {
	call := "The call"
	if step > 0 {
		call += " of " + address(v.Steps[:step+1], false)
	}
	slices.Sort(variables)
	return fmt.Sprintf(" %s does not pass %s.", call, strings.Join(slices.Compact(variables), " or "))
}

// where is the place of the resource, or of the variable, in the called module.
func (v visit) where(f finding) string {
	at := f.at
	if f.on.Resource != nil {
		at = f.on.Header()
	}
	return fmt.Sprintf("%s:%d", module.Relative(v.Steps[0].From.Module().RootDir(), at.Filename), at.Start.Line)
}

// joinInstances makes one finding of those that all instances of a call cause.
func joinInstances(found []finding, visits []expr.Visit) []finding {
	instances := map[string]int{}
	for _, v := range visits {
		instances[visit{v}.path()] += visit{v}.instances()
	}
	type cause struct {
		place
		path, message string
	}
	of := func(f finding) cause { return cause{place{f.at, f.name()}, f.through.path(), f.message} }
	causing := map[cause]map[string]int{}
	for _, f := range found {
		if causing[of(f)] == nil {
			causing[of(f)] = map[string]int{}
		}
		causing[of(f)][f.through.address(true)] = f.through.instances()
	}
	joined := map[cause]bool{}
	var all []finding
	for _, f := range found {
		cause, number := of(f), 0
		for _, n := range causing[cause] {
			number += n
		}
		keyed := number == 1 || number < instances[cause.path]
		if !keyed {
			if joined[cause] {
				continue
			}
			joined[cause] = true
			f.message += fmt.Sprintf(" So in all %d instances of the call.", number)
		}
		f.subject = f.through.subject(f, keyed)
		all = append(all, f)
	}
	return all
}

// instances is how many instances of the module the one that is visited stands for.
func (v visit) instances() int {
	number := 1
	for _, s := range v.Steps {
		if all := s.Call.All(); s.Instance.Key == cty.NilVal && len(all) > 0 {
			number *= len(all)
		}
	}
	return number
}

// address is the module's address, with or without the keys of instances.
func (v visit) address(keyed bool) string {
	return address(v.Steps, keyed)
}

func address(steps []expr.Step, keyed bool) string {
	last := steps[len(steps)-1]
	if keyed {
		return last.Instance.Address()
	}
	names := make([]string, len(steps))
	for i, s := range steps {
		names[i] = "module." + s.Call.Name
	}
	return strings.Join(names, ".")
}

// subject names what the finding is about: by its address or, at the header of
// a call, by that of the call, and its place in the called module.
func (v visit) subject(f finding, keyed bool) string {
	if f.on.Resource == nil && f.within == "" {
		return f.subject
	}
	inModule := strings.TrimPrefix(f.subject, v.address(true)+".")
	full := v.address(keyed) + "." + inModule
	if f.within == "" {
		return full
	}
	call := address(v.Steps[:1], keyed)
	return fmt.Sprintf("%s: %s (%s)", call, strings.TrimPrefix(full, call+"."), f.within)
}
