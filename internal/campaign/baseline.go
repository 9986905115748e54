package campaign

import "maps"

// identity is what makes a finding the same as one of an earlier report. Lines may move.
type identity struct {
	rule, address, repository, file string
}

// MarkNew marks what the baseline does not have: findings, and keys and secrets at risk. Of several with the same rule,
// address and file, as many are known as the baseline has.
func (r *Report) MarkNew(baseline Report) {
	r.Baseline = &baseline.Made
	known := baseline.known()
	for i := range r.Repositories {
		r.Repositories[i].markNew(known)
	}
	r.count()
	r.Totals.NewNotInspected = len(r.notInspected()) - len(both(r.notInspected(), baseline.notInspected()))
}

// notInspected are the directories of which not everything is known.
func (r Report) notInspected() map[[2]string]bool {
	directories := map[[2]string]bool{}
	for _, repository := range r.Repositories {
		for _, n := range repository.NotInspected {
			for _, dir := range n.Directories {
				directories[[2]string{repository.Name, dir}] = true
			}
		}
	}
	return directories
}

// both are the directories that are in a and in b.
func both(a, b map[[2]string]bool) map[[2]string]bool {
	common := maps.Clone(a)
	maps.DeleteFunc(common, func(dir [2]string, _ bool) bool { return !b[dir] })
	return common
}

func (r Report) known() map[identity]int {
	known := map[identity]int{}
	for _, repository := range r.Repositories {
		for _, instance := range repository.Instances {
			if instance.State == AtRisk {
				known[repository.identityOf(instance)]++
			}
		}
		for _, finding := range repository.Findings {
			known[repository.identity(finding)]++
		}
	}
	return known
}

func (r Repository) markNew(known map[identity]int) {
	for i := range r.Instances {
		r.Instances[i].New = r.Instances[i].State == AtRisk && !take(known, r.identityOf(r.Instances[i]))
	}
	for i := range r.Findings {
		r.Findings[i].New = !take(known, r.identity(r.Findings[i]))
	}
}

// take uses one of the known up, and reports whether there was one.
func take(known map[identity]int, id identity) bool {
	known[id]--
	return known[id] >= 0
}

func (r Repository) identityOf(i Instance) identity {
	return identity{InventoryRule, i.Address, r.Name, i.File}
}

// identity takes the message for the address where the message begins with none.
func (r Repository) identity(f Finding) identity {
	address := f.Address
	if address == "" {
		address = f.Message
	}
	return identity{f.Rule, address, r.Name, f.File}
}
