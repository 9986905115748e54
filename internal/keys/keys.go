// Package keys says which instance of which resource a value is taken from:
// which key a policy, an alias, a replica or a service's resource refers to,
// and which of them refer to a key.
package keys

import (
	"fmt"
	"slices"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// Target is an instance that a value can be taken from.
type Target struct {
	expr.Instance
	// Attribute is what is taken from it, "" where it is the instance itself.
	Attribute string
	// Through are the aliases that lead to it, the first one first.
	Through []expr.Instance
}

// Targets are the instances that a value can be taken from.
type Targets struct {
	List []Target
	// Complete is set where it is taken from no other.
	Complete bool
}

// Aliases names, for the resource types that stand for another resource, the
// argument that says for which.
type Aliases map[string]string

// mostAliases is how many aliases are followed from one to the next. No cloud
// allows one of another.
const mostAliases = 4

// Of are the targets of a value, with those of the aliases among them.
func (a Aliases) Of(v expr.Value) Targets {
	return a.follow(v, nil)
}

func (a Aliases) follow(v expr.Value, through []expr.Instance) Targets {
	targets := Targets{Complete: true}
	for _, alternative := range v.Alternatives() {
		found := a.alternative(alternative, through)
		targets.List = append(targets.List, found.List...)
		targets.Complete = targets.Complete && found.Complete
	}
	return targets
}

// alternative are the targets of a value that is no choice. What is written out,
// and what a caller gives, is none of the module's instances.
func (a Aliases) alternative(v expr.Value, through []expr.Instance) Targets {
	if _, known := v.Known(); known || v.Kind() == expr.Null {
		return Targets{Complete: true}
	}
	ref, ok := v.From()
	if !ok || ref.All || ref.Part {
		return Targets{}
	}
	from := ref.Reader()
	resource := from.Module().Resource(ref.Type, ref.Name)
	if ref.Root == "var" || ref.Root == "" && resource == nil && from.Module().Reads(ref.Type) {
		return Targets{Complete: true}
	}
	if ref.Root != "" || resource == nil || ref.Indexed != resource.Repeated() {
		return Targets{}
	}
	instances := resource.All()
	if ref.Indexed {
		instances = resource.At(ref.Key)
	}
	targets := Targets{Complete: true}
	for _, found := range instances {
		instance := from.Instance(found)
		argument, alias := a[resource.Type]
		if !alias {
			targets.List = append(targets.List, Target{Instance: instance, Attribute: ref.Attribute, Through: through})
			continue
		}
		if len(through) == mostAliases {
			return Targets{}
		}
		found := a.follow(instance.Attr(argument), append(through[:len(through):len(through)], instance))
		targets.List = append(targets.List, found.List...)
		targets.Complete = targets.Complete && found.Complete
	}
	return targets
}

// Include reports whether the value is taken from an instance.
func (t Targets) Include(instance module.Instance) answer.Answer {
	for _, target := range t.List {
		switch {
		case !same(target.Instance.Instance, instance):
		case len(t.List) == 1 && t.Complete:
			return answer.Yes
		default:
			return answer.Unknown
		}
	}
	if t.Complete {
		return answer.No
	}
	return answer.Unknown
}

// same reports whether two instances are one.
func same(a, b module.Instance) bool {
	name, known := module.Name(a.Key)
	other, otherKnown := module.Name(b.Key)
	return a.Resource == b.Resource && (name == other || !known || !otherKnown)
}

// Referring are the instances of a type, in any module of the tree that is
// looked at, with an argument that is, or may be, taken from an instance, and
// whether one of them surely is.
func (a Aliases) Referring(t *module.Type, argument string, to expr.Instance) (list []expr.Instance, any answer.Answer) {
	any = answer.No
	for _, by := range a.referrers(to.Reader(), t, argument).to(to.Instance) {
		refers := by.targets.Include(to.Instance)
		if refers != answer.No {
			list = append(list, by.instance)
		}
		any = answer.Any(any, refers)
	}
	return list, any
}

// referrer is an instance with what one of its arguments can be taken from.
type referrer struct {
	instance expr.Instance
	targets  Targets
	order    int
}

// referrers are all instances of a type, by what they refer to: looking at each
// of them for each key would take a time that grows with both.
type referrers struct {
	named map[name][]referrer
	// unnamed may be taken from any instance of a resource.
	unnamed map[*module.Resource][]referrer
	all     map[*module.Resource][]referrer
	// open may be taken from something that is not known.
	open []referrer
}

// name is an instance that is told apart from others of its resource.
type name struct {
	of  *module.Resource
	key string
}

// nameOf is not ok where the instance stands for several.
func nameOf(instance module.Instance) (name, bool) {
	key, known := module.Name(instance.Key)
	return name{instance.Resource, key}, known || !instance.Repeated()
}

// to are those that may refer to an instance, in their order.
func (r *referrers) to(instance module.Instance) []referrer {
	found := r.all[instance.Resource]
	if name, ok := nameOf(instance); ok {
		found = slices.Concat(r.named[name], r.unnamed[instance.Resource])
	}
	found = slices.Concat(found, r.open)
	slices.SortFunc(found, func(a, b referrer) int { return a.order - b.order })
	return slices.CompactFunc(found, func(a, b referrer) bool { return a.order == b.order })
}

func (a Aliases) referrers(r *expr.Reader, t *module.Type, argument string) *referrers {
	tree := r.Tree()
	type key struct {
		reader                          *expr.Reader
		aliases, resourceType, argument string
	}
	return module.Remember(tree[0].Module(), key{tree[0], fmt.Sprint(a), t.Name, argument}, func() *referrers {
		index := &referrers{named: map[name][]referrer{}, unnamed: map[*module.Resource][]referrer{}, all: map[*module.Resource][]referrer{}}
		order := 0
		for _, reader := range tree {
			for _, resource := range reader.Module().Resources(t.Name) {
				for _, instance := range resource.All() {
					on := reader.Instance(instance)
					index.add(referrer{on, a.Of(on.Attr(argument)), order})
					order++
				}
			}
		}
		return index
	})
}

func (r *referrers) add(by referrer) {
	if !by.targets.Complete {
		r.open = append(r.open, by)
	}
	for _, target := range by.targets.List {
		r.all[target.Resource] = append(r.all[target.Resource], by)
		if name, ok := nameOf(target.Instance.Instance); ok {
			r.named[name] = append(r.named[name], by)
			continue
		}
		r.unnamed[target.Resource] = append(r.unnamed[target.Resource], by)
	}
}
