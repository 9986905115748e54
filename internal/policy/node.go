package policy

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

// kind is what a node is.
type kind int

const (
	// unknown is a value of which nothing is known.
	unknown kind = iota
	// invalid is a document that cannot be read.
	invalid
	null
	// scalar is a number or a truth value. Its text is how JSON writes it.
	scalar
	text
	list
	object
	// choice is one of several values. Which, cannot be known.
	choice
)

// node is a JSON value of which parts may not be known, and where it is written.
type node struct {
	kind kind
	at   hcl.Range
	text Text
	// read gives the documents that a text can be where the text tells less of them.
	read func() []node
	// problem says why a document cannot be read.
	problem string
	// items are the elements of a list, the members of an object, or what a choice is between.
	items []item
	// open is set where a list or an object can have more items.
	open bool
	// unordered is set where a list can have its items in another order, or fewer
	// of those that are alike.
	unordered bool
}

// item is an element of a list or a member of an object.
type item struct {
	node
	// key is the name of a member.
	key string
	// maybe is set where the item may be missing.
	maybe bool
}

// members are those of an object. Of two with one name, the last one counts.
type members struct {
	items  []item
	places map[string]int
}

func (m *members) put(member item) {
	if place, twice := m.places[member.key]; twice {
		m.items[place] = member
		return
	}
	if m.places == nil {
		m.places = map[string]int{}
	}
	m.places[member.key] = len(m.items)
	m.items = append(m.items, member)
}

// member is the member of an object with a name, and whether it is there: one
// that is null is not. IAM reads names in any case.
func (n node) member(name string) (node, answer.Answer) {
	if n.kind == unknown || n.kind == choice {
		return node{at: n.at}, answer.Unknown
	}
	for _, member := range slices.Backward(n.items) {
		if n.kind != object || !strings.EqualFold(member.key, name) {
			continue
		}
		if member.maybe {
			return node{at: n.at}, answer.Unknown
		}
		return member.node, answer.Not(answer.Of(member.kind == null))
	}
	if n.open {
		return node{at: n.at}, answer.Unknown
	}
	return node{at: n.at}, answer.No
}

// group is the object that is a member of the object, which it gets if it has none.
func (n *node) group(key string, at hcl.Range) *node {
	for i := range n.items {
		if n.items[i].key == key {
			return &n.items[i].node
		}
	}
	n.items = append(n.items, item{key: key, node: node{kind: object, at: at}})
	return &n.items[len(n.items)-1].node
}

// add adds a list as a member, or to the list that is this member already.
func (n *node) add(key string, values node, maybe bool) {
	elements, complete := values.elements()
	for i := range elements {
		elements[i].maybe = elements[i].maybe || maybe
	}
	for i := range n.items {
		if member := &n.items[i]; member.key == key {
			member.items = append(member.items, elements...)
			member.open = member.open || !complete
			member.maybe = member.maybe && maybe
			return
		}
	}
	n.items = append(n.items, item{key: key, maybe: maybe, node: node{kind: list, at: values.at, items: elements, open: !complete}})
}

// elements are those of a list, or the value itself as the only one: IAM
// takes one for the other. They are not complete where there can be more.
func (n node) elements() (elements []item, complete bool) {
	switch n.kind {
	case null:
		return nil, true
	case list:
		complete = !n.open
		for _, element := range n.items {
			alternatives := element.alternatives()
			for _, alternative := range alternatives {
				elements = append(elements, item{node: alternative, maybe: element.maybe || len(alternatives) > 1})
			}
		}
		return elements, complete
	case choice:
		complete = true
		for _, alternative := range n.alternatives() {
			more, all := alternative.elements()
			complete = complete && all
			for _, element := range more {
				element.maybe = true
				elements = append(elements, element)
			}
		}
		return elements, complete
	case unknown:
		return nil, false
	}
	return []item{{node: n}}, true
}

// alternatives are what a choice is between, or the value itself.
func (n node) alternatives() []node {
	if n.kind != choice {
		return []node{n}
	}
	var all []node
	for _, alternative := range n.items {
		all = append(all, alternative.alternatives()...)
	}
	return all
}

// choose is one of the nodes.
func choose(at hcl.Range, nodes ...node) node {
	switch len(nodes) {
	case 0:
		return node{at: at}
	case 1:
		return nodes[0]
	}
	return node{kind: choice, at: at, items: items(nodes)}
}

func items(nodes []node) []item {
	items := make([]item, len(nodes))
	for i, n := range nodes {
		items[i].node = n
	}
	return items
}

// set reports whether the value is neither null nor "".
func (n node) set() answer.Answer {
	switch n.kind {
	case unknown, choice:
		return answer.Unknown
	case null:
		return answer.No
	case text:
		set := answer.Not(n.text.Is(""))
		if set != answer.Unknown || n.read == nil {
			return set
		}
		var answers []answer.Answer
		for _, document := range n.read() {
			answers = append(answers, document.set())
		}
		if answer.All(answers...) == answer.Any(answers...) {
			return answer.All(answers...)
		}
		return answer.Unknown
	}
	return answer.Yes
}

// size is the least number of bytes that the value takes as JSON.
func (n node) size() int {
	switch n.kind {
	case null:
		return len("null")
	case scalar:
		return n.text.length()
	case text:
		return n.text.length() + len(`""`)
	case list, object:
		size := len("{}")
		for _, member := range n.items {
			if member.maybe {
				continue
			}
			if size > len("{}") {
				size += len(",")
			}
			size += member.size()
			if n.kind == object {
				size += len(member.key) + len(`"":`)
			}
		}
		return size
	}
	return 0
}
