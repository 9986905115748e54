package rule

import (
	"slices"
	"strings"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// visit is a module that the root module calls, directly or through others.
type visit struct {
	expr.Visit
}

// path names the calls that lead to the module, without the keys of instances.
func (v visit) path() string {
	names := make([]string, len(v.Steps))
	for i, s := range v.Steps {
		names[i] = s.Call.Name
	}
	return strings.Join(names, ".")
}

// own reports whether a run over the directory of one of the modules on the way
// also looks at the module: over that itself, or over one that calls it. It does
// not find there what terraform init has downloaded for the root module.
func (v visit) own(first int) bool {
	return v.Steps[first].Call.Inspected() &&
		!slices.ContainsFunc(v.Steps[first+1:], func(s expr.Step) bool { return s.Call.Downloaded() })
}

// as is the reader of the module if the first of the calls from one on is made
// with other arguments, nil where it is not called then.
func (v visit) as(first int, arguments module.Arguments) *expr.Reader {
	start := v.Steps[first]
	reader := start.From.Inside(start.Call, start.Instance, arguments)
	for _, next := range v.Steps[first+1:] {
		call := reader.Module().Call(next.Call.Name)
		if call == nil {
			return nil
		}
		i := slices.IndexFunc(call.Instances(), func(one module.Instance) bool { return one.SameKey(next.Instance) })
		if i < 0 {
			return nil
		}
		reader = reader.Inside(call, call.Instances()[i], module.Passed)
	}
	return reader
}

// unattended is the first of the calls whose module no run looks at by itself, or
// the first of all.
func (v visit) unattended() int {
	return max(0, slices.IndexFunc(v.Steps, func(s expr.Step) bool { return !s.Call.Inspected() }))
}
