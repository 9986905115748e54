package judge

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
)

// TestVerdict compares, for every generated resource, what Terraform plans
// with what the rules report: a resource has to be reported exactly if some
// provider version that its module admits replaces it for the rule's reasons.
func TestVerdict(t *testing.T) {
	modules := dealt(generate())
	forEachJudge(t, func(t *testing.T, j judge) {
		count := &tally{agreed: map[string]int{}}
		t.Cleanup(func() { count.report(t) })
		for _, m := range modules {
			t.Run(m.name, func(t *testing.T) {
				t.Parallel()
				w := m.checkout(t, j)
				for _, rule := range []string{lifecycleRule, encryptionKeyRule} {
					w.compare(t, rule, w.replaced(t, reasons[rule]...), w.lint(t, rule), count)
				}
			})
		}
	})
}

// compare holds the issues against the reasons for which resources are replaced.
func (w workspace) compare(t *testing.T, rule string, replaced map[string]string, issues map[string]string, count *tally) {
	t.Helper()
	var disagreements []string
	agreed, supplied := 0, 0
	for _, r := range w.resources {
		reason, replace := replaced[r.address()]
		issue, reported := issues[r.address()]
		switch {
		case w.suppliedByCaller(r, reasons[rule]) && replace && !reported:
			supplied++
		case w.suppliedByCaller(r, reasons[rule]) && reported, replace != reported:
			disagreements = append(disagreements, fmt.Sprintf("%s: Terraform: %q, TFLint: %q\n%s", rule, reason, issue, r))
		case r.judged():
			agreed++
		}
	}
	count.add(w.admits, agreed)
	t.Logf("%s: %d agree, %d differ, %d are supplied by the caller of a reusable module", rule, agreed, len(disagreements), supplied)
	fail(t, disagreements)
}

// suppliedByCaller is the one difference that is meant to be: one of these
// attributes that is empty through a variable counts as set in a reusable
// module, where a caller supplies it. Terraform, which plans the module without
// a caller, replaces the resource.
func (m module) suppliedByCaller(r resource, attributes []string) bool {
	return !m.root() && slices.ContainsFunc(r.supplied, func(name string) bool { return slices.Contains(attributes, name) })
}

// fail shows the first few of what is wrong.
func fail(t *testing.T, wrong []string) {
	t.Helper()
	const shown = 3
	if len(wrong) > 0 {
		t.Errorf("%d resources, among them:\n%s", len(wrong), strings.Join(wrong[:min(shown, len(wrong))], "\n"))
	}
}

// tally counts the configurations on which Terraform and the rule agree.
type tally struct {
	mutex  sync.Mutex
	agreed map[string]int
}

func (c *tally) add(versions []string, agreed int) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	for _, version := range versions {
		c.agreed[rangeOf(version)] += agreed
	}
}

func (c *tally) report(t *testing.T) {
	for _, name := range slices.Sorted(maps.Keys(c.agreed)) {
		t.Logf("%d configurations agree with provider versions %s", c.agreed[name], name)
	}
}

// TestEnough keeps the generator from losing configurations unnoticed.
func TestEnough(t *testing.T) {
	const wanted = 400
	configurations := map[string]int{}
	for _, m := range generate() {
		for _, version := range m.admits {
			configurations[rangeOf(version)] += generated[key] + generated[secret]
		}
	}
	for _, version := range []string{unaware, forcing, computed} {
		if got := configurations[rangeOf(version)]; got < wanted {
			t.Errorf("%d configurations for provider versions %s, want at least %d", got, rangeOf(version), wanted)
		}
	}
}

// rangeOf returns the range of provider versions that treat dkms_instance_id
// as the given one does. All versions here have the same number of digits.
func rangeOf(version string) string {
	switch {
	case version < "1.183.0":
		return "below 1.183.0"
	case version < "1.235.0":
		return "from 1.183.0 to 1.234.x"
	default:
		return "from 1.235.0 on"
	}
}
