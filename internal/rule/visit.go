package rule

import (
	"slices"
	"strings"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// visit is a module that the root module calls, directly or through others.
type visit struct {
	// reader reads the module with what is passed to it.
	reader *expr.Reader
	// calls lead from the root module to it.
	calls []step
}

// step is an instance of a call, in the module that calls.
type step struct {
	from     *expr.Reader
	call     *module.Call
	instance module.Instance
}

// visits are all modules that a root module calls and that are looked at.
func visits(root *expr.Reader) []visit {
	var all []visit
	var descend func(from *expr.Reader, calls []step)
	descend = func(from *expr.Reader, calls []step) {
		for _, call := range from.Module().Calls() {
			if !call.Mentions() {
				continue
			}
			for _, instance := range call.Instances() {
				reader := from.Inside(call, instance, module.Passed)
				path := append(slices.Clip(calls), step{from, call, instance})
				all = append(all, visit{reader, path})
				descend(reader, path)
			}
		}
	}
	descend(root, nil)
	return all
}

// path names the calls that lead to the module, without the keys of instances.
func (v visit) path() string {
	names := make([]string, len(v.calls))
	for i, s := range v.calls {
		names[i] = s.call.Name
	}
	return strings.Join(names, ".")
}

// downloaded reports whether nobody inspects the module by itself.
func (v visit) downloaded() bool {
	return slices.ContainsFunc(v.calls, func(s step) bool { return s.call.Downloaded() })
}

// as is the reader of the module if the first of the calls from one on is made
// with other arguments, nil where it is not called then.
func (v visit) as(first int, arguments module.Arguments) *expr.Reader {
	start := v.calls[first]
	reader := start.from.Inside(start.call, start.instance, arguments)
	for _, next := range v.calls[first+1:] {
		call := reader.Module().Call(next.call.Name)
		if call == nil {
			return nil
		}
		i := slices.IndexFunc(call.Instances(), func(one module.Instance) bool { return one.SameKey(next.instance) })
		if i < 0 {
			return nil
		}
		reader = reader.Inside(call, call.Instances()[i], module.Passed)
	}
	return reader
}
