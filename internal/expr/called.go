package expr

import (
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// Visit is a module that is called, with what is passed to it.
type Visit struct {
	*Reader
	// Steps are the calls that lead to it.
	Steps []Step
}

// Step is an instance of a call, in the module that calls.
type Step struct {
	From     *Reader
	Call     *module.Call
	Instance module.Instance
}

// mostVisits is how many modules are visited: no configuration that Terraform
// can plan has as many.
const mostVisits = 10_000

// Visits are the modules that the reader's module calls, directly or through
// others, and that may hold something that is read.
func (r *Reader) Visits() []Visit {
	type key struct{ reader *Reader }
	return module.Remember(r.module, key{r}, r.visit)
}

func (r *Reader) visit() []Visit {
	all := []Visit{}
	for pending := []Visit{{Reader: r}}; len(pending) > 0; pending = pending[1:] {
		from := pending[0]
		for _, call := range from.module.Calls() {
			if !call.Mentions() {
				continue
			}
			for _, instance := range call.Instances() {
				if len(all) == mostVisits {
					return all
				}
				steps := append(from.Steps[:len(from.Steps):len(from.Steps)], Step{from.Reader, call, instance})
				visit := Visit{from.Inside(call, instance, module.Passed), steps}
				all, pending = append(all, visit), append(pending, visit)
			}
		}
	}
	return all
}

// Tree are the reader and those of all modules that its root module calls.
func (r *Reader) Tree() []*Reader {
	for r.caller != nil && r.caller.arguments == module.Passed {
		r = r.caller.reader
	}
	tree := []*Reader{r}
	for _, visit := range r.Visits() {
		tree = append(tree, visit.Reader)
	}
	return tree
}
