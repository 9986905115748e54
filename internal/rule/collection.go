package rule

import "slices"

// Collection is checks of somebody else that are about keys and secrets.
type Collection struct {
	// Name is whose they are, Address where they are listed.
	Name, Address string
	Checks        []Check
}

// Check is a check of somebody else.
type Check struct {
	// Numbers are under which it is known, or its title where it has none.
	Numbers []string
	// Asks is what it asks for.
	Asks string
	// Rules are those that ask for the same.
	Rules []*Rule
	// Stand is how the rules stand beside it, and Why says more about that.
	Stand Stand
	Why   string
}

// Stand is how the rules stand beside a check.
type Stand string

const (
	// Covered is a check that a rule makes, too.
	Covered Stand = "covered"
	// Differs is a check that a rule makes otherwise.
	Differs Stand = "differs"
	// Outside is a check of what is in no configuration.
	Outside Stand = "not a configuration's matter"
	// LeftAlone is a check that no rule makes.
	LeftAlone Stand = "left alone"
)

// Known are the checks of a collection that a rule makes, too.
func (c Collection) Known(r *Rule) []Check {
	var known []Check
	for _, check := range c.Checks {
		if slices.Contains(check.Rules, r) {
			known = append(known, check)
		}
	}
	return known
}
