package judge

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

// TestPendingWindow has windows of every length at the bounds: the rule says
// that KMS refuses exactly those that Terraform does not validate.
func TestPendingWindow(t *testing.T) {
	forEachJudge(t, func(t *testing.T, j judge) {
		for _, version := range []string{"1.183.0", "1.184.0", computed} {
			m := module{lock: version, admits: []string{version}, files: map[string]string{}}
			for _, days := range []int{0, 6, 7, 30, 31, 366, 367} {
				for _, name := range []string{"pending_window_in_days", "deletion_window_in_days"} {
					r := resource{kind: key, name: fmt.Sprintf("%s_%d", name, days), instances: []any{nil}}
					r.body.add(argument{name, fmt.Sprint(days)})
					m.add(r)
				}
			}
			w := m.checkout(t, j)
			refused := w.invalid(t, version)
			issues := w.lint(t, pendingWindowRule)
			for _, r := range w.resources {
				if said := strings.Contains(issues[r.address()], "KMS refuses it"); said != refused[r.address()] {
					t.Errorf("%s: Terraform refuses it: %t, TFLint: %q\n%s", version, refused[r.address()], issues[r.address()], r)
				}
			}
		}
	})
}

// TestDestroyWithoutWindow lets Terraform destroy keys with and without a
// window: the option required reports exactly those with which it fails.
func TestDestroyWithoutWindow(t *testing.T) {
	forEachJudge(t, func(t *testing.T, j judge) {
		for _, version := range []string{"1.123.1", "1.124.0", computed} {
			m := module{
				lock: version, admits: []string{version}, files: map[string]string{},
				rules: fmt.Sprintf("rule %q {\n  enabled = true\n  required = true\n}\n", pendingWindowRule),
			}
			for name, window := range map[string]string{"none": "", "pending": "pending_window_in_days", "deletion": "deletion_window_in_days"} {
				r := resource{kind: key, name: name, instances: []any{nil}}
				if window != "" {
					r.body.add(argument{window, "7"})
					r.cloud = map[string]any{window: 7}
				}
				m.add(r)
			}
			w := m.checkout(t, j)
			reported := slices.Sorted(maps.Keys(w.lint(t, pendingWindowRule)))
			if failed := w.destroy(version); !slices.Equal(failed, reported) {
				t.Errorf("%s: Terraform fails to destroy %v, TFLint reports %v", version, failed, reported)
			}
		}
	})
}

// invalid are the addresses of the resources that Terraform does not validate.
func (w workspace) invalid(t *testing.T, version string) map[string]bool {
	t.Helper()
	// It fails where anything is not valid.
	text, _ := w.terraform(version, "validate", "-json").Output()
	var result struct {
		Diagnostics []struct {
			Severity string
			Snippet  struct{ Context string }
		}
	}
	if err := json.Unmarshal(text, &result); err != nil {
		t.Fatalf("%s\n%s", err, text)
	}
	invalid := map[string]bool{}
	for _, d := range result.Diagnostics {
		if match := header.FindStringSubmatch(d.Snippet.Context); match != nil && d.Severity == "error" {
			invalid[match[1]+"."+match[2]] = true
		}
	}
	return invalid
}

// destroy destroys everything, and returns the addresses of the resources that are left.
func (w workspace) destroy(version string) []string {
	_ = w.terraform(version, "destroy", "-auto-approve", "-refresh=false", "-no-color").Run()
	left, _ := w.terraform(version, "state", "list").Output()
	return strings.Fields(string(left))
}
