package rule

// Group is rules about one thing, under one heading of the documentation.
type Group struct {
	Title string
	Rules []*Rule
}

// Of returns the rules of all groups, in their order.
func Of(groups []Group) []*Rule {
	var all []*Rule
	for _, group := range groups {
		all = append(all, group.Rules...)
	}
	return all
}
