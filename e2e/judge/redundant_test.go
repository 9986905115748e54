package judge

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// TestRedundantIgnore removes the entries that the rule calls redundant, which
// must not change what Terraform plans.
func TestRedundantIgnore(t *testing.T) {
	modules := dealt(generate())
	forEachJudge(t, func(t *testing.T, j judge) {
		for _, m := range modules {
			for _, version := range m.admits {
				if version < computed {
					continue
				}
				t.Run(m.name, func(t *testing.T) {
					t.Parallel()
					m.checkout(t, j).removeRedundant(t, version)
				})
			}
		}
	})
}

func (w workspace) removeRedundant(t *testing.T, version string) {
	issues, before := w.lint(t, redundantIgnoreRule), w.plan(t, version)
	for address, issue := range issues {
		if !strings.HasPrefix(address, key+".") {
			t.Errorf("only a key's entry can be redundant: %s", issue)
		}
	}
	w.fix(t, redundantIgnoreRule)
	after := w.plan(t, version)
	var wrong []string
	for _, r := range w.resources {
		if b, a := before[r.address()], after[r.address()]; !reflect.DeepEqual(b, a) {
			wrong = append(wrong, fmt.Sprintf("Terraform: %v before, %v after\n%s", b, a, r))
		}
	}
	fail(t, wrong)
	t.Logf("%d entries are redundant", len(issues))
}
